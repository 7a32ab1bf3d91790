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
    const asked = askedAtOnce(key, value);
    return asked.length > 0 && asked.length <= looking.left ? lookUp(asked, { [key]: value }, looking) : null;
  };
  return { ...args, where: await mapConditions(args.where, replace) };
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

/** What one question of the index answers: a condition of words, or several of which one must hold. */
function askedAtOnce(key: string, value: Where[string]): Asked[] {
  if (!isOr(key)) return [askedWords(key, value)].filter((asked) => asked !== null);
  if (!Array.isArray(value)) return [];
  const each = value.map((condition) => {
    const [[field, words] = ["", null], ...more] = isCondition(condition) ? Object.entries(condition) : [];
    return more.length === 0 ? askedWords(field, words) : null;
  });
  const asked = each.filter((one) => one !== null);
  return asked.length === each.length ? asked : [];
}

async function lookUp(asked: Asked[], condition: Where, looking: Looking): Promise<Where> {
  looking.left -= asked.length;
  const { newsroom, narrowing } = looking;
  const engine = openEngine(newsroom);
  const published = await Promise.all(
    editions.map(async (edition) => {
      const forms = await Promise.all(asked.map((one) => matchForms(engine, edition, one)));
      const match: Match = { kind: "all", of: [...(narrowing ?? []), { kind: "any", of: forms }] };
      return engine.ask((index) => index.list(match, keyRange(edition, null, null), limits.published));
    }),
  );
  looking.drafts ??= readDraftTexts(newsroom);
  const { texts, more } = await looking.drafts;
  const ids = [...new Set([...published.flat(), ...asked.flatMap((one) => listDrafts(texts, one))])];
  const rest: Where[] = [];
  if (!narrowing && published.some((list) => list.length === limits.published)) rest.push(condition);
  if (more && looking.byLetters) rest.push({ and: [{ _status: { equals: "draft" } }, condition] });
  const found: Where = { id: { in: ids } };
  const all = rest.length > 0 ? { or: [found, ...rest] } : found;
  return looking.asTyped ? { and: [all, condition] } : all;
}
