import type { CollectionBeforeOperationHook, Payload, Where } from "payload";
import { analyse } from "@/arabic/analyse";
import { stemsOf } from "@/arabic/stem";
import { splitWords } from "@/arabic/words";
import type { Edition } from "@/domain/edition";
import { selectRows, sql } from "../database/rows";
import type { Match, Part } from "./match";
import { openEngine } from "./open-engine";
import { keyRange } from "./story-key";

const editions: Edition[] = ["ar", "en"];
/** The newest of each edition: nobody pages further through a list. */
const mostFound = 1000;
const mostWords = 12;
const mostForms = 50;

/** What the newsroom's lists and choices look into, and where the index has it; with a standfirst go tags and authors. */
const parts: Record<string, Part> = { title: "title", standfirst: "lead" };

/**
 * Has the newsroom find stories by the words of headlines and standfirsts (`like`) as readers find them: in any form,
 * whatever the hamza, and while a word is being typed. The database alone would compare every headline letter by letter.
 */
export const findByWords: CollectionBeforeOperationHook = async ({ args, req }) =>
  "where" in args && args.where ? { ...args, where: await withIds(args.where, req.payload) } : args;

async function withIds(where: Where, newsroom: Payload): Promise<Where> {
  const conditions = await Promise.all(
    Object.entries(where).map(async ([key, value]): Promise<Where> => {
      if (Array.isArray(value)) return anyOf(key, await Promise.all(value.map((each) => withIds(each, newsroom))));
      const words = readWords(key, value);
      return words.length > 0 ? { id: { in: await listIds(newsroom, key, words) } } : { [key]: value };
    }),
  );
  const [only = {}] = conditions;
  return conditions.length > 1 ? { and: conditions } : only;
}

/** Conditions under `and` or `or`; the ids of either headline or standfirst are one list, which an index answers. */
function anyOf(key: string, conditions: Where[]): Where {
  const ids = conditions.map(({ id, ...rest }) => (id && Object.keys(rest).length === 0 ? listOf(id) : null));
  const known = ids.filter((each) => each !== null);
  if (key !== "or" || known.length < ids.length) return { [key]: conditions };
  return { id: { in: [...new Set(known.flat())] } };
}

function listOf(condition: Where[string]): unknown[] | null {
  const list: unknown = Reflect.get(condition, "in");
  return Array.isArray(list) && Object.keys(condition).length === 1 ? list : null;
}

/** The words that a condition asks for, in order; none when it is no such condition. */
function readWords(field: string, condition: unknown): string[] {
  if (!parts[field] || typeof condition !== "object" || condition === null) return [];
  const asked: unknown = Object.keys(condition).length === 1 ? Reflect.get(condition, "like") : null;
  if (typeof asked !== "string") return [];
  return splitWords(asked)
    .map(({ text }) => text)
    .slice(0, mostWords);
}

async function listIds(newsroom: Payload, field: string, words: string[]): Promise<number[]> {
  const published = await Promise.all(editions.map((edition) => listPublished(newsroom, edition, field, words)));
  return [...new Set([...published.flat(), ...(await listDrafts(newsroom, field, words))])];
}

async function listPublished(newsroom: Payload, edition: Edition, field: string, words: string[]): Promise<number[]> {
  const engine = openEngine(newsroom);
  const within = [parts[field] ?? "title"];
  const each = words.map(async (word): Promise<Match> => {
    const longer = await engine.listWordsFrom(edition, word, mostForms);
    const whole = [word, ...longer.map((known) => known.word)];
    return {
      kind: "any",
      of: [
        ...whole.map((one): Match => ({ kind: "words", words: [one], parts: within })),
        ...stemsOf(word).map((stem): Match => ({ kind: "stem", stem, parts: within })),
      ],
    };
  });
  const match: Match = { kind: "all", of: await Promise.all(each) };
  return engine.list(match, keyRange(edition, null, null), { limit: mostFound, offset: 0 });
}

/** Drafts, also those of published stories, are in no index; there are few of them. */
async function listDrafts(newsroom: Payload, field: string, words: string[]): Promise<number[]> {
  const rows = await selectRows<{ id: number; text: string | null }>(
    newsroom,
    sql`SELECT parent_id AS id, ${sql.identifier(`version_${field}`)} AS text FROM _articles_v
      WHERE latest = true AND version__status = 'draft'`,
  );
  const found = rows.flatMap(({ id, text }) => (holds(text ?? "", words) ? [id] : []));
  return found.toSorted((one, other) => other - one).slice(0, mostFound);
}

function holds(text: string, words: string[]): boolean {
  const analysed = analyse(text);
  const [own, stems] = [analysed.words.split(" "), new Set(analysed.stems.split(" "))];
  return words.every(
    (word) => own.some((one) => one.startsWith(word)) || stemsOf(word).some((stem) => stems.has(stem)),
  );
}
