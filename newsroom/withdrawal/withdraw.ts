import { APIError, type Endpoint, type PayloadRequest } from "payload";
import { purge } from "@/press/purge";
import { roleOf } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { withdrawalWords } from "../words/own/withdrawal";
import { wordsIn } from "../words/say";
import { findPublished, isDocument } from "../workflow/published";
import { rewriteRow } from "../workflow/rewrite-row";
import { takeStep } from "../workflow/take-step";
import { cleanNote } from "./clean-note";
import { nameOf } from "./keep-withdrawal";
import { readWithdrawal } from "./read-withdrawal";

/**
 * `POST /api/articles/:id/withdraw` with `{ note }`: the step that withdraws a published story, for who knows nothing of
 * steps; of a withdrawn one it changes the note to its readers.
 */
export const withdrawArticle: Endpoint = {
  path: "/:id/withdraw",
  method: "post",
  handler: async (req) => {
    const words = wordsIn(withdrawalWords, req.i18n);
    const role = roleOf(req);
    if (role !== "admin" && role !== "editor") throw new APIError(words.onlyEditors, 403, null, true);
    const note = await readNote(req);
    if (note === undefined) throw new APIError(words.badNote, 400, null, true);
    const id = Number(req.routeParams?.["id"]);
    const article = Number.isSafeInteger(id)
      ? await req.payload.findByID({ collection: "articles", id, depth: 0, disableErrors: true, req })
      : null;
    if (!article) throw new APIError(words.notFound, 404, null, true);
    if (!article.firstPublishedAt) throw new APIError(words.neverPublished, 409, null, true);
    if (await findPublished("articles", id, req)) {
      await takeStep({ article: id, step: "withdraw", note: null, toReaders: note }, req);
    } else {
      await changeNote(id, note, article.title, req);
    }
    return Response.json({ withdrawal: await readWithdrawal(id, req) });
  },
};

async function changeNote(id: number, note: string | null, title: string, req: PayloadRequest): Promise<void> {
  const before = await readWithdrawal(id, req);
  if (before?.note === note) return;
  const withdrawal = { note, at: before?.at ?? new Date().toISOString(), by: before?.by ?? nameOf(req) };
  await rewriteRow(id, () => ({ withdrawal }), req);
  await recordEvent(req, {
    action: "withdrawal-note",
    target: { collection: "articles", id, title },
    details: { before: before?.note ?? null, after: note },
  });
  purge([`article:${id}`], "withdrawn");
}

async function readNote(req: PayloadRequest): Promise<string | null | undefined> {
  const body: unknown = await req.json?.().catch(() => undefined);
  return isDocument(body) ? cleanNote(body["note"]) : undefined;
}
