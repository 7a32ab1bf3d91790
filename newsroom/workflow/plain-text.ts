/** All words of a body (Lexical JSON), blocks included, in reading order; for counting and comparing only. */
export function plainText(body: unknown): string {
  const words: string[] = [];
  collect(body, words);
  return words.join(" ").replace(/\s+/g, " ").trim();
}

const textKeys = new Set(["text", "title", "caption", "attribution"]);

function collect(value: unknown, words: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, words);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === "string") {
      if (textKeys.has(key)) words.push(child);
    } else collect(child, words);
  }
}
