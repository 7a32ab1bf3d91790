import type { Random } from "../random";
import { zipf } from "../zipf";
import * as nounsAndRoots from "./arabic-nouns";
import * as other from "./arabic-other";

type Pick = (random: Random) => string;

/** Words of one kind, those of the list first, then those made from roots: the earlier, the more often. */
function often(list: readonly string[], made: readonly string[] = []): Pick {
  const words = [...new Set([...list, ...made])];
  const next = zipf(words.length, { exponent: 1.12, shift: 2 });
  return (random) => words[next(random)] ?? "";
}

/** Every root in every pattern, all roots of one pattern before the next. */
function derive(patterns: readonly string[]): string[] {
  const letters = nounsAndRoots.roots.map((root) => [...root]);
  return patterns.flatMap((pattern) =>
    letters.map((root) => pattern.replaceAll(/[123]/g, (place) => root[Number(place) - 1] ?? "")),
  );
}

const noun = often(nounsAndRoots.nouns, derive(nounsAndRoots.nounPatterns));
const adjective = often(other.adjectives, derive(nounsAndRoots.adjectivePatterns));
const verb = often(other.verbs, derive(nounsAndRoots.verbPatterns));
const preposition = often(other.prepositions);
const connector = often(other.connectors);
const place = often(other.places);
const first = often(other.firstNames);
const family = often(other.familyNames);

const nounPrefixes = ["", "", "", "", "", "و", "ب", "ل", "ال", "ال", "ال", "ال", "وال", "بال"];
const nounEndings = ["", "", "", "", "", "", "ه", "ها", "هم"];

/** How many names of people there are. */
export const personCount = other.firstNames.length * other.familyNames.length;

/** A person by number. */
export function personName(number: number): string {
  const { firstNames, familyNames } = other;
  const at = number % personCount;
  return `${firstNames[at % firstNames.length]} ${familyNames[Math.floor(at / firstNames.length)]}`;
}

/** What may be put into a sentence, each as often as news use it. */
export const parts = {
  noun,
  the: (random: Random) => `ال${noun(random)}`,
  own: (random: Random) => {
    const ending = random.pick(nounEndings);
    const word = noun(random);
    const joined = ending !== "" && word.endsWith("ة") ? `${word.slice(0, -1)}ت` : word;
    return ending === "" ? random.pick(nounPrefixes) + word : joined + ending;
  },
  adjective,
  theAdjective: (random: Random) => `ال${adjective(random)}`,
  verb: (random: Random) => (random.chance(0.15) ? "و" : "") + verb(random),
  preposition,
  connector,
  place,
  person: (random: Random) => `${first(random)} ${family(random)}`,
  time: (random: Random) => random.pick(other.times),
  number: (random: Random) => String(2 + random.below(random.pick([9, 90, 900, 9000]))),
} satisfies Record<string, Pick>;
