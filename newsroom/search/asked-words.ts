import type { Where } from "payload";
import { splitWords } from "@/arabic/words";
import { authorLabel, type Match, type Part, sectionLabel } from "./match";

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
 * What stories are kept to besides words, of either headline or standfirst, as the index of search has it: sections and
 * authors. What only leaves out some stories by their ids, or keeps to a language or a state, narrows nothing. `null`
 * when something else is asked.
 */
export function readNarrowing(where: Where): Match[] | null {
  const conditions = listConditions(where);
  const others = conditions.filter((condition) => !isOfWords(condition));
  const labels = others.map(readLabels).filter((some) => some !== null);
  return others.length === conditions.length - 1 && labels.length === others.length ? labels.flat() : null;
}

/** All that must hold. */
function listConditions(where: Where): Where[] {
  return Object.entries(where).flatMap(([key, value]) => {
    const several = Array.isArray(value) && value.every(isCondition) ? value : null;
    const one = several && (isAnd(key) || (isOr(key) && several.length === 1));
    return one ? several.flatMap(listConditions) : [{ [key]: value }];
  });
}

function isOfWords(condition: Where): boolean {
  const [[key, value] = ["", null]] = Object.entries(condition);
  if (!Array.isArray(value)) return askedWords(key, value) !== null;
  return isOr(key) && value.every((each) => isCondition(each) && readNarrowing(each)?.length === 0);
}

const labelOf: Record<string, (id: number) => string> = { section: sectionLabel, authors: authorLabel };

/** The labels that a story must have; `null` when the index does not know. */
function readLabels(condition: Where): Match[] | null {
  const [[key, value] = ["", null]] = Object.entries(condition);
  // Only what is published is in the index, and drafts are looked through besides.
  if (key === "language" || key === "_status") return [];
  const [[operator, asked] = ["", null], ...more] = isCondition(value) ? Object.entries(value) : [];
  if (more.length > 0) return null;
  if (key === "id") return operator === "not_in" || operator === "not_equals" ? [] : null;
  const label = labelOf[key];
  const list: unknown[] = operator === "equals" ? [asked] : operator === "in" && Array.isArray(asked) ? asked : [];
  const ids = list.map(readId).filter((id) => id !== null);
  if (!label || ids.length === 0 || ids.length < list.length) return null;
  return [{ kind: "any", of: ids.map((id) => ({ kind: "label", label: label(id) })) }];
}

/** From the API ids come as text. */
function readId(id: unknown): number | null {
  const number = typeof id === "number" || typeof id === "string" ? Number(id) : NaN;
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** Payload takes either case. */
export const isOr = (key: string) => key.toLowerCase() === "or";
const isAnd = (key: string) => key.toLowerCase() === "and";

export function isCondition(value: unknown): value is Where {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
