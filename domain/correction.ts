/**
 * What a note under a published story may be: a correction puts an error of fact right; a clarification makes clearer
 * what was not wrong; an update adds what became known later; a retraction takes back what the story says.
 */
export const correctionKinds = ["correction", "clarification", "update", "retraction"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** A note under a story. `at` is ISO 8601 in UTC. */
export type Correction = { kind: CorrectionKind; at: string; text: string };
