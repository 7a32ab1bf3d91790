/**
 * What a note under a published story may be: a correction puts an error of fact right; a clarification makes clearer
 * what was not wrong; an update adds what became known later; a retraction takes back what the story says.
 */
export const correctionKinds = ["correction", "clarification", "update", "retraction"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** A note under a story. `at` is ISO 8601 in UTC. */
export type Correction = { kind: CorrectionKind; at: string; text: string };

/** Notes that stand at the head of a story, and those at its foot: what is taken back is said before it is read. */
export function placeCorrections(all: Correction[]): { head: Correction[]; foot: Correction[] } {
  const taken = ({ kind }: Correction) => kind === "retraction";
  return { head: all.filter(taken), foot: all.filter((one) => !taken(one)) };
}
