import type { WordsOf } from "../words-of";

/** What has happened, and what was not found. The masdar after “تم” fits labels of either gender. */
export const results: WordsOf<"general"> = {
  copied: "نُسخ",
  deletedSuccessfully: "تم الحذف.",
  noDateSelected: "لم يُختر تاريخ",
  noFiltersSet: "لا شروط للتصفية",
  // Stands in empty cells of lists.
  noLabel: "(فارغ)",
  noResults: "لا شيء في {{label}} يطابق شروط التصفية أعلاه، أو لا شيء فيها بعد.",
  noResultsDescription: "لا شيء هنا بعد، أو لا شيء يطابق شروط التصفية أعلاه.",
  noResultsFound: "لا نتائج.",
  nothingFound: "لا نتائج",
  noTrashResults: "سلة مهملات {{label}} فارغة.",
  noUpcomingEventsScheduled: "لا مواعيد قادمة.",
  noValue: "بلا قيمة",
  pageNotFound: "الصفحة غير موجودة",
  sorryNotFound: "عذرًا، لم نجد ما طلبته.",
  submissionSuccessful: "تم الإرسال.",
  successfullyCreated: "تم إنشاء {{label}}.",
  successfullyDuplicated: "تم تكرار {{label}}.",
  successfullyReindexed: "أُعيدت فهرسة {{count}} من أصل {{total}} في {{collections}}، وتُركت مسودات عددها {{skips}}.",
  titleDeleted: "تم حذف {{label}} “{{title}}”.",
  titleRestored: "تمت استعادة {{label}} “{{title}}”.",
  titleTrashed: "تم نقل {{label}} “{{title}}” إلى سلة المهملات.",
  unauthorized: "غير مسموح",
  updatedLabelSuccessfully: "تم تحديث {{label}}.",
  updatedSuccessfully: "حُفظت التغييرات.",
};
