import type { CountForms } from "../say";

type Words = { tooManyTries: string; minutes: CountForms };

/** What the newsroom says to somebody at its door. */
export const signInWords: { ar: Words; en: Words } = {
  ar: {
    tooManyTries: "محاولات كثيرة لم تنجح. أعد المحاولة بعد {minutes}، أو ادخل من جهاز سبق أن دخلت منه.",
    minutes: { one: "دقيقة واحدة", two: "دقيقتين", few: "# دقائق", many: "# دقيقة", other: "# دقيقة" },
  },
  en: {
    tooManyTries: "Too many tries have failed. Try again in {minutes}, or from a device that you have used before.",
    minutes: { one: "1 minute", other: "# minutes" },
  },
};
