import { APIError, type Endpoint, type PayloadRequest } from "payload";
import { purge } from "@/press/purge";
import { roleOf } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { withdrawalWords } from "../words/own/withdrawal";
import { wordsIn } from "../words/say";
import { findPublished, isDocument } from "../workflow/published";
import { rewriteRow } from "../workflow/rewrite-row";
import { beginWithdrawal, nameOf } from "./keep-withdrawal";
import { readWithdrawal } from "./read-withdrawal";

/** Letters of a note. */
const longestNote = 600;

/** Withdraws a published story, with a note to its readers or without; for a withdrawn one it changes the note. */
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
      beginWithdrawal(id, { note, at: new Date().toISOString(), by: nameOf(req) }, req);
      // However unfinished a draft beside the story is: nothing may keep it in sight.
      const data = { _status: "draft" } as const;
      await req.payload.update({ collection: "articles", id, data, depth: 0, unpublishAllLocales: true, req });
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

/** The note that was sent, `null` for none, `undefined` for what cannot be one. */
async function readNote(req: PayloadRequest): Promise<string | null | undefined> {
  const body: unknown = await req.json?.().catch(() => undefined);
  if (!isDocument(body)) return undefined;
  const note: unknown = body["note"] ?? "";
  if (typeof note !== "string" || note.length > longestNote) return undefined;
  return note.replaceAll(/[^\P{C}\n]/gu, "").trim() || null;
}
