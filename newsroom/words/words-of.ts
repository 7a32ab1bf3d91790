import type { arTranslations } from "@payloadcms/translations/languages/ar";

type Payloads = typeof arTranslations;
type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/** Our wording for some keys of one of Payload's namespaces; any key may also be given in Arabic's plural forms. */
export type WordsOf<Namespace extends keyof Payloads> = Partial<
  Record<keyof Payloads[Namespace] | `${string}_${PluralForm}`, string>
>;
