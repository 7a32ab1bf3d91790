import type { WordsOf } from "./words-of";

export const localization: WordsOf<"localization"> = {
  cannotCopySameLocale: "لا يمكن النسخ إلى اللغة نفسها",
  copyFrom: "النسخ من",
  copyTo: "النسخ إلى",
  copyToLocale: "نسخ إلى لغة أخرى",
  localeToPublish: "لغة النشر",
  selectedLocales: "اللغات المختارة",
  selectLocaleToCopy: "اختر اللغة التي تنسخ إليها",
  selectLocaleToDuplicate: "اختر اللغات التي تكررها",
};
