/** How many letters a headline has at most when it is published. */
export const longestHeadline = 500;
// Five hundred letters of any script. PostgreSQL orders stories by an index that takes 2,704 bytes.
const mostBytes = 4 * longestHeadline;

/** A headline that not even a draft can keep: a text that was pasted into the wrong field. */
export function findLongHeadline(story: object) {
  const title: unknown = Reflect.get(story, "title");
  if (typeof title !== "string" || Buffer.byteLength(title) <= mostBytes) return null;
  return { path: "title", problem: "headline", about: title.length, most: longestHeadline } as const;
}
