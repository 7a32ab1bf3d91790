import type { CorrectionKind } from "@/domain/correction";
import type { Random } from "./random";
import { sentence } from "./words/sentences";

export type Correction = { id: string; kind: CorrectionKind; at: string; text: string };

const kinds: readonly CorrectionKind[] = ["correction", "correction", "clarification", "update"];

/** A correction some days after publication. */
export function makeCorrection(random: Random, published: number, end: number): Correction {
  const id = Array.from({ length: 24 }, () => random.below(16).toString(16)).join("");
  const at = new Date(Math.min(end, published + random.below(5 * 86_400_000))).toISOString();
  return { id, kind: random.pick(kinds), at, text: sentence("ar", random) };
}
