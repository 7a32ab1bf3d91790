import type { WordsOf } from "../words-of";

/** What is going on at this moment. */
export const progress: WordsOf<"general"> = {
  copying: "جارٍ النسخ",
  creating: "جارٍ الإنشاء",
  deleting: "جارٍ الحذف…",
  loading: "جارٍ التحميل",
  moving: "جارٍ النقل",
  reindexingAll: "جارٍ إعادة فهرسة {{collections}}.",
  resettingPreferences: "جارٍ إعادة التفضيلات.",
  restoring: "جارٍ الاستعادة…",
  saving: "جارٍ الحفظ…",
  submitting: "جارٍ الإرسال…",
  updating: "جارٍ التحديث",
  uploading: "جارٍ الرفع",
  uploadingBulk: "جارٍ رفع {{current}} من {{total}}",
};
