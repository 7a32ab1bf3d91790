/** A backup that has taken longer has died with its process, in milliseconds. */
export const deadAfterMs = 6 * 60 * 60_000;
