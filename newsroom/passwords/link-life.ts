/** An invitation opens an account for the first time; a reset renews its password. */
export type LinkKind = "invitation" | "reset";

const hourMs = 60 * 60_000;

/** For how long a link of each kind is good, in milliseconds. */
export const lifeMs = { invitation: 7 * 24 * hourMs, reset: hourMs } satisfies Record<LinkKind, number>;
