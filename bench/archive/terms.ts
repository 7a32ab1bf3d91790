import { slugFromTitle } from "@/arabic/slug";
import { nouns } from "./words/arabic-nouns";
import { adjectives, places } from "./words/arabic-other";
import { personCount, personName } from "./words/arabic";

export type Term = { name: string; english: string | null; slug: string };

/** How large everything around so many stories is. Tags grow as the vocabulary of a text does (Heaps): 30,000 for 200,000. */
export function sizesFor(stories: number) {
  return {
    tags: Math.ceil(30_000 * (stories / 200_000) ** 0.6),
    authors: Math.ceil(300 * Math.min(1, stories / 200_000) ** 0.3),
    series: Math.ceil(stories / 1500),
    pictures: Math.ceil(stories / 10),
  };
}

export const sections: Term[] = [
  { name: "سوريا", english: "Syria", slug: "syria" },
  { name: "سياسة", english: "Politics", slug: "politics" },
  { name: "اقتصاد", english: "Economy", slug: "economy" },
  { name: "مجتمع", english: "Society", slug: "society" },
  { name: "تحقيقات", english: "Investigations", slug: "investigations" },
  { name: "رأي", english: "Opinion", slug: "opinion" },
  { name: "رياضة", english: "Sport", slug: "sport" },
  { name: "ثقافة", english: "Culture", slug: "culture" },
  { name: "صحة", english: "Health", slug: "health" },
  { name: "بيئة", english: "Environment", slug: "environment" },
];

/** Tags: places first, then things of a place, people and kinds of things in turn; no name twice. */
export function listTags(count: number): Term[] {
  const names = new Set<string>(places);
  for (let at = 0; names.size < count; at += 1) {
    const noun = nouns[at % nouns.length] ?? "";
    const turn = Math.floor(at / nouns.length);
    if (at < personCount) names.add(personName(at * 37));
    names.add(`${noun} ${places[turn % places.length]}`);
    names.add(`ال${noun} ال${adjectives[turn % adjectives.length]}`);
  }
  return [...names]
    .slice(0, count)
    .map((name, at) => ({ name, english: at % 10 === 0 ? `Topic ${at + 1}` : null, slug: slugFromTitle(name) }));
}

export function listAuthors(count: number): Term[] {
  return Array.from({ length: count }, (_, at) => {
    const name = personName(at * 101 + 7);
    return { name, english: null, slug: slugFromTitle(name) };
  });
}

export function listSeries(count: number): Term[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `${nouns[(at * 7) % nouns.length]} ال${adjectives[at % adjectives.length]}`,
    english: null,
    slug: "",
  }));
}
