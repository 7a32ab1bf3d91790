type Languages<Words> = { ar: Words; en: Words };

/** The newsroom's own words in the language that somebody has chosen there: Arabic unless that is English. */
export function wordsIn<Words>(words: Languages<Words>, { language }: { language: string }): Words {
  return language === "en" ? words.en : words.ar;
}

/** The forms of a counted noun; `#` stands for the number. English has `one` and `other` alone. */
export type CountForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A number with its noun, in the form that the language wants: “لا مواد”، “مادة واحدة”، “مادتان”، “3 مواد”. */
export function sayCount(count: number, forms: CountForms, { language }: { language: string }): string {
  const form = new Intl.PluralRules(language === "en" ? "en" : "ar").select(count);
  return (forms[form] ?? forms.other).replace("#", String(count));
}
