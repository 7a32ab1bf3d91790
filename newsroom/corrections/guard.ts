import { type CollectionBeforeChangeHook, type JsonObject, type PayloadRequest, ValidationError } from "payload";
import { isOwnCode, keyOf } from "../api-keys/key-of";
import { correctionWords } from "../words/own/corrections";
import { wordsIn } from "../words/say";
import { findProblem } from "./check-row";
import { withOwnNames } from "./own-names";
import { isSame, readStored, rowsOf } from "./rows";

/**
 * Keeps what readers were told under a story. Nobody takes it away or rewrites it by saving, be it as a draft, in bulk
 * or otherwise; where nobody is at hand to be told, or an old version is restored, it is put back. Marks new
 * corrections with who made them, and published ones with since when.
 */
export const guardCorrections: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  const stored = await readStored(originalDoc?.["id"], req);
  const words = wordsIn(correctionWords, req.i18n);
  const refuse = (path: string, message: string) =>
    new ValidationError({ collection: collection.slug, errors: [{ path, message }] }, req.t);
  const shown = rowsOf(stored).filter(({ shownAt }) => Boolean(shownAt));
  const given = await withOwnNames(rowsOf(data), originalDoc?.["id"], req);
  const restoring = isOwnCode(req) || req.context["isRestoringVersion"] === true;
  const lost = shown.filter(({ id }) => !given.some((row) => row["id"] === id));
  if (lost.length > 0 && !restoring) throw refuse("corrections", words.notRemoved);

  const now = Date.now();
  const publishing = data["_status"] === "published";
  const earliest = earliestTime(stored, data, publishing ? now : null);
  const rows = [...(restoring ? lost : []), ...given].map((row, index) => {
    const before = shown.find(({ id }) => id === row["id"]);
    if (before) {
      if (!restoring && !isSame(before, row)) throw refuse(`corrections.${index}.text`, words.notChanged);
      return { ...before };
    }
    const problem = findProblem(row, { now, earliest }, words);
    if (problem) throw refuse(`corrections.${index}.${problem.field}`, problem.message);
    const known = rowsOf(originalDoc).find(({ id }) => id !== undefined && id === row["id"]);
    return { ...row, by: known ? known["by"] : makerOf(req), shownAt: publishing ? new Date(now).toISOString() : null };
  });
  return { ...data, corrections: rows };
};

/** When readers could first read a story, as far as is known; `null` for one that nobody has published. */
function earliestTime(stored: JsonObject | null, data: JsonObject, now: number | null): number | null {
  const times = stored?.["firstPublishedAt"]
    ? [stored["firstPublishedAt"], stored["publishedAt"]].map((at) => Date.parse(String(at)))
    : now === null
      ? []
      : [now, Date.parse(String(data["publishedAt"]))];
  const known = times.filter((time) => !Number.isNaN(time));
  return known.length > 0 ? Math.min(...known) : null;
}

function makerOf(req: PayloadRequest): string | null {
  const { user } = req;
  return user?.collection === "users" ? user.name || user.email : (keyOf(req)?.name ?? null);
}
