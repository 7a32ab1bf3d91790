const wordsPerMinute = 180;
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’.,-]*/gu;

/**
 * How long a text takes to read, in whole minutes, at least 1. Counts on 180 words a minute: Arabic says in one word
 * what English says in two or three, so its readers pass fewer of them.
 */
export function readingMinutes(text: string): number {
  const count = text.match(words)?.length ?? 0;
  return Math.max(1, Math.round(count / wordsPerMinute));
}
