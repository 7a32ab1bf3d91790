/** What readers ask, the same at every run; `page` is the number of the page of results, which the small archive has, too. */
export const questions: { kind: string; ask: string[]; page?: number }[] = [
  { kind: "search: common words", ask: ["الحكومة", "المدينة", "الماء", "دمشق", "سعر الخبز"] },
  { kind: "search: rare words", ask: ["المقداد", "أبازيد", "مستصبح", "تدحيرج", "البوكمال", "ورشة النحت"] },
  {
    kind: "search: several words",
    ask: ["إعمار مدينة حلب", "موسم الزيتون في إدلب", "أجور المعلمين في الحسكة", "قانون الإيجار الجديد", "جسر الفرات"],
  },
  { kind: "search: one after the other", ask: ["العام الماضي", "الحكومة قالت", "صباح الأحد", "في نهاية العام"] },
  { kind: "search: nonsense", ask: ["ظظظظظ", "قغقغقغ ضضض", "xqzvwk", "ثثثثث دمشق"] },
  { kind: "search: people", ask: ["أحمد حداد", "سمر الخطيب", "خالد صباغ", "ليلى قباني"] },
  { kind: "search: common words, page 35", ask: ["الحكومة", "المدينة", "دمشق"], page: 35 },
];
