import { irregularPlurals } from "./irregular-plurals";
import { names } from "./names";
import { stemLatin } from "./stem-latin";
import { normalise } from "./words";

const particles = [
  "و",
  "ف",
  "ب",
  "ل",
  "ك",
  "وب",
  "ول",
  "وك",
  "فب",
  "فل",
  "ال",
  "وال",
  "بال",
  "كال",
  "فال",
  "لل",
  "ولل",
  "وبال",
];
const articles = ["وبال", "وكال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال"];
const suffixes = ["هما", "تين", "تها", "تهم", "ته", "ها", "هم", "ان", "ات", "ون", "ين", "يه", "يا", "ه", "ي", "و", "ا"];
const joined = /^[وف]?[بلفك]/;

/**
 * What a normalised word has in common with its other forms: without article, attached particles and endings. The
 * first is the stem proper; a second one is there when the first letter may be a particle (لمدينة) or the word's own.
 * Light on purpose: words that only look alike must stay apart.
 */
export function stemsOf(word: string): string[] {
  const known = stemmed.get(word);
  if (known) return known;
  const stems = /[\u0621-\u064a]/.test(word) ? stemArabic(word) : [stemLatin(word)];
  if (stemmed.size >= mostStemmed) stemmed.clear();
  stemmed.set(word, stems);
  return stems;
}

function stemArabic(word: string): string[] {
  const name = findName(word);
  if (name !== null) return [name];
  const stem = toSingular(dropEndings(dropArticle(word)));
  const rest = word.replace(joined, "");
  if (rest === word || rest.length < 4) return [stem];
  const other = findName(rest) ?? toSingular(dropEndings(rest));
  return other === stem || other.length < 3 ? [stem] : [stem, other];
}

/** A protected name, whatever particles are attached to it. */
function findName(word: string): string | null {
  const whole = protectedNames.get(word);
  if (whole !== undefined) return whole;
  for (const particle of particles) {
    const name = word.startsWith(particle) ? protectedNames.get(word.slice(particle.length)) : undefined;
    if (name !== undefined) return name;
  }
  return null;
}

function dropArticle(word: string): string {
  // ألوان and ألغام only seem to have one.
  if (singulars.has(word)) return word;
  const article = articles.find((candidate) => word.startsWith(candidate) && word.length - candidate.length >= 3);
  if (article) return word.slice(article.length);
  return word.startsWith("و") && word.length >= 5 ? word.slice(1) : word;
}

function dropEndings(word: string): string {
  let stem = word;
  while (!singulars.has(stem)) {
    const shorter = suffixes.filter((suffix) => stem.endsWith(suffix) && stem.length - suffix.length >= least(suffix));
    const cuts = shorter.map((suffix) => stem.slice(0, -suffix.length));
    const cut = cuts.find((candidate) => singulars.has(candidate)) ?? cuts[0];
    if (cut === undefined) return stem.length > 3 && stem.endsWith("اء") ? stem.slice(0, -1) : stem;
    stem = cut;
  }
  return stem;
}

/** A last و is an ending in the plural before a noun (معلمو القرية), a last ا after tanween; of short words they are part. */
function least(suffix: string): number {
  return suffix === "و" || suffix === "ا" ? 4 : 3;
}

function toSingular(stem: string): string {
  return singulars.get(stem) ?? stem;
}

const protectedNames = new Map(
  names.flatMap(([first = "", ...others]) =>
    [first, ...others].map((name) => [normalise(name), normalise(first)] as const),
  ),
);

// Empty while its own entries are being stemmed: until then endings alone are cut.
const singulars = new Map<string, string>();
const pairs = irregularPlurals.flatMap(([singular = "", ...plurals]) => {
  const stem = dropEndings(normalise(singular));
  return plurals.map(normalise).flatMap((plural) => [[plural, stem] as const, [dropEndings(plural), stem] as const]);
});
for (const [plural, stem] of pairs) singulars.set(plural, stem);

const stemmed = new Map<string, string[]>();
const mostStemmed = 50_000;
