import type { Edition } from "@/domain/edition";
import type { Random } from "../random";
import { zipf } from "../zipf";
import { parts } from "./arabic";
import { deeds, kinds, little, things } from "./english";

type Part = keyof typeof parts;

const arabicShapes: readonly (readonly Part[])[] = [
  ["verb", "the", "theAdjective", "preposition", "the", "connector", "own", "preposition", "place"],
  ["verb", "person", "connector", "the", "verb", "preposition", "own", "adjective"],
  ["connector", "verb", "the", "preposition", "noun", "the", "time"],
  ["verb", "noun", "the", "preposition", "number", "noun", "preposition", "own", "connector", "verb", "own"],
  ["preposition", "the", "theAdjective", "verb", "own", "connector", "verb", "the", "preposition", "the"],
  ["the", "verb", "preposition", "place", "connector", "own", "adjective", "verb", "preposition", "own", "the"],
  ["verb", "own", "preposition", "the", "connector", "connector", "noun", "the", "verb", "the", "theAdjective"],
];

const headlineShapes: readonly (readonly Part[])[] = [
  ["noun", "the", "preposition", "place", "verb", "the", "theAdjective"],
  ["verb", "the", "preposition", "noun", "the", "theAdjective", "preposition", "place"],
  ["place", "noun", "the", "verb", "preposition", "the", "connector", "own"],
  ["number", "noun", "preposition", "noun", "the", "preposition", "place", "time"],
  ["person", "verb", "noun", "the", "preposition", "own", "the"],
];

const english = [little, things, little, kinds, things, deeds].map((words) => {
  const next = zipf(words.length, { shift: 1 });
  return (random: Random) => words[next(random)] ?? "";
});

/** A sentence of ten to twenty-five words. */
export function sentence(edition: Edition, random: Random): string {
  if (edition === "en") {
    const words = Array.from({ length: 10 + random.below(15) }, (_, at) => english[at % english.length]?.(random));
    return `${capital(words.join(" "))}.`;
  }
  const shapes = [random.pick(arabicShapes), ...(random.chance(0.6) ? [random.pick(arabicShapes)] : [])];
  return `${shapes.map((shape) => fill(shape, random)).join("، ")}.`;
}

/** A headline of 35 to 80 letters. */
export function headline(edition: Edition, random: Random): string {
  const longest = 42 + random.below(38);
  let words =
    edition === "en" ? capital(sentence("en", random).slice(0, -1)) : fill(random.pick(headlineShapes), random);
  while (words.length < 35) words += ` ${edition === "en" ? random.pick(things) : parts.own(random)}`;
  return words.length <= longest ? words : words.slice(0, words.lastIndexOf(" ", longest));
}

function fill(shape: readonly Part[], random: Random): string {
  return shape.map((part) => parts[part](random)).join(" ");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
