import { APIError, type Endpoint, type JsonObject } from "payload";
import { queuePings } from "../pings/queue-pings";
import { purge } from "@/press/purge";
import { roleOf } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { readBody } from "../input/read-body";
import { correctionWords } from "../words/own/corrections";
import { wordsIn } from "../words/say";
import { monthNames } from "../workflow/month-names";
import { findPublished } from "../workflow/published";
import { rewriteRow } from "../workflow/rewrite-row";
import { longestText } from "./check-row";
import { readStored, rowsOf } from "./rows";

const longestReason = 500;

/** Removes or rewords a published correction: a deed of administrators, with a reason that the audit log keeps. */
export const rewriteCorrection: Endpoint = {
  path: "/:id/corrections/:correction",
  method: "post",
  handler: async (req) => {
    const words = wordsIn(correctionWords, req.i18n);
    if (roleOf(req) !== "admin") throw new APIError(words.onlyAdmins, 403, null, true);
    const sent = await readBody(req);
    const reason = readWords(sent["reason"], longestReason);
    if (reason === null) throw new APIError(words.noReason, 400, null, true);
    const change = sent["action"] === "change";
    if (!change && sent["action"] !== "remove") throw new APIError(words.noDeed, 400, null, true);
    const text = change ? readWords(sent["text"], longestText) : null;
    if (change && text === null) throw new APIError(words.tooLong, 400, null, true);

    const article = await readStored(Number(req.routeParams?.["id"]), req);
    const row = rowsOf(article).find(({ id, shownAt }) => id === req.routeParams?.["correction"] && Boolean(shownAt));
    if (!article || !row) throw new APIError(words.notFound, 404, null, true);
    const id = Number(article["id"]);
    const before = await findPublished("articles", id, req);
    // What a story says of itself is substance: readers, sitemaps and search engines see that it has changed.
    const revisedAt = new Date().toISOString();
    const rewrite = (stored: JsonObject) => ({ corrections: without(rowsOf(stored), row["id"], text), revisedAt });
    await rewriteRow(id, rewrite, req);
    await recordEvent(req, {
      action: change ? "change-correction" : "remove-correction",
      target: { collection: "articles", id, title: String(article["title"] ?? "") },
      details: { reason, kind: String(row["kind"]), at: String(row["at"]), text: String(row["text"]), newText: text },
    });
    const after = await findPublished("articles", id, req);
    purge([`article:${id}`, `corrections:${article["language"]}`, ...monthNames(before, after)], "withdrawn");
    await queuePings(before, after, req);
    return Response.json({ done: true });
  },
};

/** In what readers see and in the newest draft, so that it does not come back with the next publication. */
function without(rows: JsonObject[], correction: unknown, text: string | null): JsonObject[] {
  return rows.flatMap((row) => (row["id"] !== correction ? [row] : text === null ? [] : [{ ...row, text }]));
}

function readWords(value: unknown, longest: number): string | null {
  const words = typeof value === "string" ? value.trim() : "";
  return words === "" || words.length > longest ? null : words;
}
