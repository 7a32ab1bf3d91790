type Money = { amount: number; currency: "USD" | "EUR" | "TRY" | "SYP" };
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const lira = (kind: string): Forms => ({
  one: `ليرة ${kind} واحدة`,
  two: `ليرتان ${kind}تان`.replace("ةتان", "تان"),
  few: `# ليرات ${kind}`,
  other: `# ليرة ${kind}`,
});

const nouns: Record<Money["currency"], Forms> = {
  USD: { one: "دولار واحد", two: "دولاران", few: "# دولارات", many: "# دولارًا", other: "# دولار" },
  EUR: { one: "يورو واحد", other: "# يورو" },
  TRY: lira("تركية"),
  SYP: lira("سورية"),
};

const plurals = new Intl.PluralRules("ar");

/**
 * A sum of money as people say it: “دولاران”، “3 دولارات”، “1.50 دولار”; in English “$3”, “TRY 50”.
 * @param money.amount in hundredths
 */
export function sayMoney({ amount, currency }: Money, language: "ar" | "en"): string {
  const whole = amount % 100 === 0;
  const digits = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 };
  const value = amount / 100;
  if (language === "en") return new Intl.NumberFormat("en", { style: "currency", currency, ...digits }).format(value);
  const forms = nouns[currency];
  const form = whole ? forms[plurals.select(value)] : undefined;
  return (form ?? forms.other).replace("#", new Intl.NumberFormat("en", digits).format(value));
}
