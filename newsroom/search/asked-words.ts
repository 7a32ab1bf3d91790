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

/** Whether nothing else is asked than words, of either headline or standfirst. */
export function isAlone(where: Where): boolean {
  const [only, ...others] = Object.entries(where);
  if (!only || others.length > 0) return false;
  const [key, value] = only;
  if (!Array.isArray(value)) return askedWords(key, value) !== null;
  if (key === "and" && value.length !== 1) return false;
  return value.every((each) => isCondition(each) && isAlone(each));
}

export function isCondition(value: unknown): value is Where {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
