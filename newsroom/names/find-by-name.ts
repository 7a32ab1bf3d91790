import type { CollectionBeforeOperationHook, Payload, Where } from "payload";
import { splitWords } from "@/arabic/words";
import { roleOf } from "../access/roles";
import { selectRows, sql } from "../database/rows";
import { isCondition } from "../search/asked-words";
import { isChoice } from "../search/is-choice";
import { limits } from "../search/limits";
import { mapConditions } from "../search/map-conditions";
import { findNamed, findWritten, forgetNames, type Named, namedCollections } from "./known-names";

/** More are left to the database: whoever has typed one letter has not asked for anything yet. */
const mostFound = 1000;
const mostWords = 12;

/**
 * Has lists of the newsroom find tags, authors, sections and series by the words of their names (`like`) as readers find
 * stories: in any form and whatever the hamza, in Arabic or English; choices by the letters that were typed, as before.
 * The database alone would compare every name, letter by letter, twice; it does so when nothing is found, for letters from
 * the middle of a word, and when too much is. What is done to all of a list is done to what the list shows. Strangers are
 * answered by the database.
 */
export const findByName: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const named = namedCollections.find((slug) => slug === collection.slug);
  if (!named || roleOf(req) === null || !("where" in args) || !isCondition(args.where)) return args;
  if ("overrideAccess" in args && args.overrideAccess) return args;
  const looking = { newsroom: req.payload, named, asTyped: isChoice(args.where), left: limits.conditions };
  const replace = (key: string, value: Where[string]) => (key === "name" ? lookUp({ name: value }, looking) : null);
  return { ...args, where: await mapConditions(args.where, replace) };
};

type Looking = { newsroom: Payload; named: Named; asTyped: boolean; left: number };

async function lookUp(asked: Where, looking: Looking): Promise<Where> {
  const condition = asked["name"];
  const like: unknown = isCondition(condition) && Object.keys(condition).join() === "like" ? condition["like"] : null;
  const words = typeof like === "string" ? splitWords(like).slice(0, mostWords) : [];
  if (typeof like !== "string" || words.length === 0 || looking.left === 0) return asked;
  looking.left -= 1;
  const { newsroom, named, asTyped } = looking;
  const found = asTyped
    ? await findWritten(newsroom, named, like.split(/\s+/).slice(0, mostWords))
    : await findNamed(
        newsroom,
        named,
        words.map(({ text }) => text),
      );
  const ids = await keepThere(looking, found);
  if (ids.length === 0 || ids.length > mostFound) return asked;
  return asTyped ? { and: [{ id: { in: ids } }, asked] } : { id: { in: ids } };
}

/** Those that were not deleted since they were read. */
async function keepThere({ newsroom, named }: Looking, found: number[]): Promise<number[]> {
  if (found.length === 0 || found.length > mostFound) return found;
  const rows = await selectRows<{ id: number }>(
    newsroom,
    sql`SELECT id FROM ${sql.identifier(named)} WHERE id IN ${found}`,
  );
  const there = new Set(rows.map(({ id }) => id));
  forgetNames(
    newsroom,
    named,
    found.filter((id) => !there.has(id)),
  );
  return [...there];
}
