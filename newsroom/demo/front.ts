type InBoth<Keys> = { ar: Keys; en: Keys };

type DemoFront = { lead: InBoth<string>; picks: InBoth<string[]>; sections: string[] };

/** Stories by their keys in each edition, and sections in the order of the front page. */
export const demoFront: DemoFront = {
  lead: { ar: "pontoon-bridge", en: "archive-of-the-missing-en" },
  picks: {
    ar: ["archive-of-the-missing", "coalition-after-baghouz", "oud-maker"],
    en: ["olive-season-en", "coalition-after-baghouz-en", "oud-maker-en"],
  },
  sections: ["syria", "politics", "economy", "society", "investigations", "opinion", "sport", "culture"],
};
