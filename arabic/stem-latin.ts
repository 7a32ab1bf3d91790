const wholeAsTheyAre = new Set(["news", "series", "species"]);

/** A normalised word in Latin letters without the endings of English plurals and verbs. Numbers stay as they are. */
export function stemLatin(word: string): string {
  if (!/^\p{Script=Latin}+$/u.test(word) || word.length < 4 || wholeAsTheyAre.has(word)) return word;
  return dropLastE(dropVerb(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function dropVerb(word: string): string {
  const cut = word.replace(/(?:ing|ed)$/, "");
  if (cut === word || cut.length < 4 || !/[aeiouy]/.test(cut)) return word;
  return cut.replace(/([bdgkmnprt])\1$/, "$1");
}

function dropLastE(word: string): string {
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
}
