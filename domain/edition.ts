/** An edition of the site: its language, and the prefix of its addresses (`ar` has none, `en` is under `/en`). */
export type Edition = "ar" | "en";

export const editions: readonly Edition[] = ["ar", "en"];
