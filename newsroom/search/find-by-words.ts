import type { CollectionBeforeOperationHook, Payload, Where } from "payload";
import { editions } from "@/domain/edition";
import { roleOf } from "../access/roles";
import { type Asked, askedWords, isCondition, isOr, readNarrowing } from "./asked-words";
import { listDrafts, type DraftTexts, readDraftTexts } from "./draft-texts";
import { isChoice } from "./is-choice";
import { limits } from "./limits";
import { mapConditions } from "./map-conditions";
import type { Match } from "./match";
import { matchForms } from "./match-forms";
import { openEngine } from "./open-engine";
import { keyRange } from "./story-key";

/**
 * Has the newsroom's lists and choices find stories by the words of headlines and standfirsts (`like`) as readers find
 * them: in any form and whatever the hamza. The database alone would compare every headline, letter by letter. What is
 * done to all stories of a list is done to those that these words find. Everybody else is answered by the database: drafts
 * are looked through here.
 */
export const findByWords: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (roleOf(req) === null || !("where" in args) || !isCondition(args.where)) return args;
  if ("overrideAccess" in args && args.overrideAccess) return args;
  // Of drafts and published stories alike the newest version is looked at, and only where it is what is answered.
  const reads = operation === "read" && "draft" in args && args.draft;
  if (!reads && operation !== "update" && operation !== "delete") return args;
  const looking: Looking = {
    newsroom: req.payload,
    narrowing: readNarrowing(args.where),
    // By a draft's words nothing may be changed that has others where Payload then looks.
    byLetters: reads,
    asTyped: isChoice(args.where),
    left: limits.conditions,
    drafts: null,
  };
  const replace = (key: string, value: Where[string]) => {
    const asked = looking.left > 0 ? askedWords(key, value) : null;
    return asked && lookUp(asked, { [key]: value }, looking);
  };
  return { ...args, where: await mapConditions(args.where, replace, join) };
};

type Looking = {
  newsroom: Payload;
  /** What else the index looks for; then the newest are enough. `null` when other conditions may want older ones. */
  narrowing: Match[] | null;
  byLetters: boolean;
  /** Only what holds the letters as well. */
  asTyped: boolean;
  left: number;
  drafts: Promise<DraftTexts> | null;
};

/** Conditions under `and` or `or`. The ids of either headline or standfirst are one list, which an index answers. */
function join(key: string, conditions: Where[]): Where {
  const ids = conditions.map((condition) => (Object.keys(condition).join() === "id" ? condition["id"] : null));
  const lists = ids.map((id) => (isCondition(id) && Object.keys(id).join() === "in" ? id["in"] : null));
  const known = lists.filter((list) => Array.isArray(list));
  if (!isOr(key) || known.length === 0 || known.length < lists.length) return { [key]: conditions };
  return { id: { in: [...new Set(known.flat())] } };
}

async function lookUp(asked: Asked, condition: Where, looking: Looking): Promise<Where> {
  looking.left -= 1;
  const { newsroom, narrowing } = looking;
  const engine = openEngine(newsroom);
  const published = await Promise.all(
    editions.map(async (edition) => {
      const match: Match = { kind: "all", of: [...(narrowing ?? []), await matchForms(engine, edition, asked)] };
      return engine.ask((index) => index.list(match, keyRange(edition, null, null), limits.published));
    }),
  );
  looking.drafts ??= readDraftTexts(newsroom);
  const { texts, more } = await looking.drafts;
  const ids = [...new Set([...published.flat(), ...listDrafts(texts, asked)])];
  const rest: Where[] = [];
  if (!narrowing && published.some((list) => list.length === limits.published)) rest.push(condition);
  if (more && looking.byLetters) rest.push({ and: [{ _status: { equals: "draft" } }, condition] });
  const found: Where = { id: { in: ids } };
  const all = rest.length > 0 ? { or: [found, ...rest] } : found;
  return looking.asTyped ? { and: [all, condition] } : all;
}
