import { analyseQuestion, type Question } from "@/arabic/analyse";
import { stripBidiControls } from "@/arabic/bidi";
import { readDay } from "@/arabic/days";
import type { SearchFields, SearchProblem } from "@/domain/search";

export type Asked = {
  fields: SearchFields;
  question: Question;
  from: string | null;
  to: string | null;
  /** `null` for what is no number of a page. */
  page: number | null;
};

type Parameters = Record<string, string | string[] | undefined>;

/** The longest question, in letters; the form says so too. */
const longestQuestion = 200;

/** Reads the parameters of a search as a reader wrote them; of repeated ones the first counts. */
export function readFields(parameters: Parameters): Asked {
  const read = (name: string) => {
    const written = stripBidiControls([parameters[name]].flat()[0] ?? "");
    return written.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  };
  const fields: SearchFields = {
    q: read("q"),
    section: read("section"),
    author: read("author"),
    from: read("from"),
    to: read("to"),
    sort: read("sort") === "time" ? "time" : "relevance",
  };
  const page = read("page") || "1";
  return {
    fields,
    question: analyseQuestion([...fields.q].slice(0, longestQuestion).join("")),
    from: readDay(fields.from),
    to: readDay(fields.to),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : null,
  };
}

/** Why a search cannot be made; `null` when it can. */
export function findProblem({ fields, question, from, to }: Asked): SearchProblem | null {
  if ([...fields.q].length > longestQuestion) return "long";
  // What stands in place of bytes that were lost on the way.
  if (fields.q.includes("\ufffd")) return "broken";
  if ((fields.from !== "" && from === null) || (fields.to !== "" && to === null)) return "date";
  if (from !== null && to !== null && from > to) return "backwards";
  if (fields.q === "") return "empty";
  return question.words.some((word) => word.length > 1 || /\d/.test(word)) ? null : "wordless";
}

/** The address of a search: only what was asked for, in one order. */
export function searchQuery(fields: SearchFields, page = 1): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string) => value !== "" && query.set(name, value);
  add("author", fields.author);
  add("from", fields.from);
  add("page", page > 1 ? String(page) : "");
  add("q", fields.q);
  add("section", fields.section);
  add("sort", fields.sort === "time" ? "time" : "");
  add("to", fields.to);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}
