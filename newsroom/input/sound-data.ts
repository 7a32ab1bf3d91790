import { isDocument } from "../workflow/published";

/** A list in a list in a list needs about 20 levels. */
const deepest = 120;
const mostItems = 200;
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);
// NUL and its like come with text pasted from old programs, and are seen nowhere; tab and line ends stay.
const invisible = /(?![\t\n\r])\p{Cc}/gu;

export type Unsound = { path: string; problem: "deep" | "many" | "key"; about: string | number; most?: number };

/**
 * Looks through data from outside without recursion, and cleans its text in place: control characters go, and half a
 * surrogate pair becomes the sign for what cannot be read. @returns what cannot be kept, or `null`
 */
export function cleanData(data: unknown): Unsound | null {
  const waiting = [{ value: data, path: "", depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (depth > deepest) return { path: path.split(".")[0] ?? "", problem: "deep", about: depth };
    if (!isHolder(value)) continue;
    if (Array.isArray(value) && value.length > mostItems && !value.some(isDocument)) {
      return { path, problem: "many", about: value.length, most: mostItems };
    }
    for (const [key, inner] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) return { path: path.split(".")[0] ?? "", problem: "key", about: key };
      if (typeof inner === "string") Reflect.set(value, key, cleanText(inner));
      else waiting.push({ value: inner, path: path === "" ? key : `${path}.${key}`, depth: depth + 1 });
    }
  }
  return null;
}

function cleanText(text: string): string {
  return Buffer.from(text.replaceAll(invisible, "")).toString();
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Buffer.isBuffer(value) && !(value instanceof Date);
}
