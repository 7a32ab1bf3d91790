import type { WordsOf } from "./words-of";

export const dashboard: WordsOf<"dashboard"> = {
  addButton: "إضافة +",
  addWidget: "إضافة أداة",
  deleteWidget: "حذف الأداة {{id}}",
  discardMessage: "لم تُحفظ تغييراتك في ترتيب لوحة التحكم. هل تريد تجاهلها؟",
  discardTitle: "تجاهل التغييرات؟",
  editingDashboard: "تعديل لوحة التحكم",
  noItems: "لا أدوات في لوحة التحكم. أضفها من قائمة “لوحة التحكم” في الشريط العلوي.",
  resetLayout: "استعادة الترتيب الأصلي",
  searchWidgets: "ابحث عن أداة…",
};
