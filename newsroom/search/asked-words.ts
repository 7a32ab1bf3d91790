import type { Where } from "payload";
import { splitWords } from "@/arabic/words";
import type { Part } from "./match";

const mostWords = 12;

/** What is looked into, and where the index of search has it: with a standfirst stand tags and authors. */
const parts = { title: "title", standfirst: "lead" } as const satisfies Record<string, Part>;

/** The words that a condition asks for, in order and as compared. */
export type Asked = { field: keyof typeof parts; part: Part; words: string[] };

/** What `like` asks of a headline or a standfirst; `null` for any other condition, and for one without words. */
export function askedWords(field: string, condition: unknown): Asked | null {
  if (field !== "title" && field !== "standfirst") return null;
  if (!isCondition(condition) || Object.keys(condition).join() !== "like") return null;
  const like: unknown = condition["like"];
  if (typeof like !== "string") return null;
  const words = splitWords(like).map(({ text }) => text);
  return words.length > 0 ? { field, part: parts[field], words: words.slice(0, mostWords) } : null;
}

/**
 * Whether nothing is asked but words, of either headline or standfirst: what only leaves out some stories by their ids, or
 * keeps to one language, narrows nothing.
 */
export function isAlone(where: Where): boolean {
  const conditions = Object.entries(where).filter(([key]) => key !== "id" && key !== "language");
  return conditions.length === 1 && conditions.every(([key, value]) => isWordsAlone(key, value));
}

function isWordsAlone(key: string, value: unknown): boolean {
  if (!Array.isArray(value)) return askedWords(key, value) !== null;
  if (!value.every(isCondition)) return false;
  if (isOr(key)) return value.every(isAlone);
  const narrowing = value.filter((each) => Object.keys(each).some((name) => name !== "id" && name !== "language"));
  const [only] = narrowing;
  return isAnd(key) && narrowing.length === 1 && only !== undefined && isAlone(only);
}

/** Payload takes either case. */
export const isOr = (key: string) => key.toLowerCase() === "or";
const isAnd = (key: string) => key.toLowerCase() === "and";

export function isCondition(value: unknown): value is Where {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
