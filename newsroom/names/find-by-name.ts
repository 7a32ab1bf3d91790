import type { CollectionBeforeOperationHook, Payload, Where } from "payload";
import { splitWords } from "@/arabic/words";
import { isCondition } from "../search/asked-words";
import { findNamed, type Named, namedCollections } from "./known-names";

/** What begins with one letter is found as before: of so many the numbers would be no shorter. */
const mostFound = 1000;
const mostWords = 12;

/**
 * Has choices and lists find tags, authors, sections and series by the words of their names (`like`) as readers find
 * stories: in any form and whatever the hamza, in Arabic or English. The database alone would compare every name, letter by
 * letter, twice; it does so when nothing is found, for letters from the middle of a word.
 */
export const findByName: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const named = namedCollections.find((slug) => slug === collection.slug);
  if (!named || !("where" in args) || !isCondition(args.where)) return args;
  if ("overrideAccess" in args && args.overrideAccess) return args;
  return { ...args, where: await withNumbers(args.where, req.payload, named) };
};

async function withNumbers(where: Where, newsroom: Payload, named: Named): Promise<Where> {
  const conditions: Where[] = [];
  for (const [key, value] of Object.entries(where)) {
    if (key === "name") conditions.push(await lookUp({ name: value }, newsroom, named));
    else if (!Array.isArray(value)) conditions.push({ [key]: value });
    else conditions.push({ [key]: await allWithNumbers(value, newsroom, named) });
  }
  const [only = {}] = conditions;
  return conditions.length > 1 ? { and: conditions } : only;
}

async function allWithNumbers(conditions: Where[], newsroom: Payload, named: Named): Promise<Where[]> {
  const all: Where[] = [];
  for (const each of conditions) all.push(isCondition(each) ? await withNumbers(each, newsroom, named) : each);
  return all;
}

async function lookUp(asked: Where, newsroom: Payload, named: Named): Promise<Where> {
  const condition = asked["name"];
  const like: unknown = isCondition(condition) && Object.keys(condition).join() === "like" ? condition["like"] : null;
  const words = typeof like === "string" ? splitWords(like).slice(0, mostWords) : [];
  if (words.length === 0) return asked;
  const ids = await findNamed(
    newsroom,
    named,
    words.map(({ text }) => text),
  );
  return ids.length === 0 || ids.length > mostFound ? asked : { id: { in: ids } };
}
