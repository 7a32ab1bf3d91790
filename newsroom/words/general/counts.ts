import type { WordsOf } from "../words-of";

/**
 * What happens to several documents at once. Payload gives a number and one label, and its plural forms are not
 * those of Arabic (6 to 10 count as “many”), so the number stands apart instead of before a noun.
 */
export const counts: WordsOf<"general"> = {
  aboutToDeleteCount_one: "ستحذف ما حددته ({{count}})",
  aboutToDeleteCount_many: "ستحذف ما حددته ({{count}})",
  aboutToDeleteCount_other: "ستحذف ما حددته ({{count}})",
  aboutToRestoreAsDraftCount: "ستستعيد ما حددته إلى المسودات ({{count}})",
  aboutToRestoreCount: "ستستعيد ما حددته ({{count}})",
  aboutToTrashCount: "ستنقل ما حددته إلى سلة المهملات ({{count}})",
  deletedCountSuccessfully: "حُذف ما حددته ({{count}}).",
  editingLabel_one: "تعديل ما حددته ({{count}})",
  editingLabel_many: "تعديل ما حددته ({{count}})",
  editingLabel_other: "تعديل ما حددته ({{count}})",
  moveConfirm: "ستنقل ما حددته ({{count}}) إلى <1>{{destination}}</1>. هل تريد المتابعة؟",
  moveCount: "نقل ما حددته ({{count}})",
  movingCount: "جارٍ نقل ما حددته ({{count}})",
  permanentlyDeletedCountSuccessfully: "حُذف ما حددته نهائيًا ({{count}}).",
  restoredCountSuccessfully: "استُعيد ما حددته ({{count}}).",
  selectAll: "تحديد الكل ({{count}})",
  selectedCount: "المحدد: {{count}}",
  trashedCountSuccessfully: "نُقل ما حددته إلى سلة المهملات ({{count}}).",
  updatedCountSuccessfully: "تم تحديث ما حددته ({{count}}).",
};
