/** How high a text stands at a size, in pixels. */
type Measure = (text: string, size: number) => Promise<number>;

const sizes = [96, 84, 74, 64, 54];

/**
 * The largest size at which a headline stands in `height` pixels; at the smallest one as many of its words as do,
 * and an ellipsis.
 */
export async function fitHeadline(
  headline: string,
  height: number,
  measure: Measure,
): Promise<{ text: string; size: number }> {
  for (const size of sizes) if ((await measure(headline, size)) <= height) return { text: headline, size };
  const size = sizes.at(-1) ?? 0;
  const words = headline.split(/\s+/);
  const cut = (count: number) =>
    `${words
      .slice(0, count)
      .join(" ")
      .replace(/[\s.,:;،؛]+$/u, "")}…`;
  let [fits, tooMany] = [1, words.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if ((await measure(cut(middle), size)) <= height) fits = middle;
    else tooMany = middle;
  }
  const text = cut(fits);
  // One word without end, which nobody writes but somebody may paste.
  return { text: text.length > 200 ? `${text.slice(0, 60)}…` : text, size };
}
