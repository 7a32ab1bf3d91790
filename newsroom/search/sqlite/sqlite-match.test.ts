import { expect, it } from "vitest";
import type { Match } from "../match";
import { printMatch } from "./sqlite-match";

const stem: Match = { kind: "stem", stem: "مدرس", parts: ["title", "lead"] };
const words: Match = { kind: "words", words: ["حلب", "الشهباء"], parts: ["body"] };
const label: Match = { kind: "label", label: "s3" };

it.each([
  [stem, '("tsمدرس" OR "lsمدرس")'],
  [words, '("bwحلب bwالشهباء")'],
  [label, '{labels} : "s3"'],
  [{ kind: "all", of: [label, stem] }, '({labels} : "s3" AND ("tsمدرس" OR "lsمدرس"))'],
  [{ kind: "any", of: [label, words] }, '({labels} : "s3" OR ("bwحلب bwالشهباء"))'],
  [{ kind: "without", match: words, not: label }, '(("bwحلب bwالشهباء") NOT {labels} : "s3")'],
  [{ kind: "label", label: 'a" OR "b' }, '{labels} : "a"" OR ""b"'],
] as const satisfies [Match, string][])("%j", (match, printed) => {
  expect(printMatch(match)).toBe(printed);
});

it("asks for words without marks as well, as long as there are stories without", () => {
  expect(printMatch({ kind: "all", of: [stem, words] }, true)).toBe(
    '(("tsمدرس" OR {title_stems} : "مدرس" OR "lsمدرس" OR {lead_stems} : "مدرس") AND ("bwحلب bwالشهباء" OR {body} : "حلب الشهباء"))',
  );
  const twin: Match = { kind: "words", words: ["twin"], parts: ["title"] };
  expect(printMatch(twin, true)).toBe('("twtwin")');
});
