import { type CollectionBeforeChangeHook, Forbidden, type PayloadRequest, ValidationError } from "payload";
import { roleOf } from "../access/roles";
import { readId } from "../media/find-pictures";
import { notesWords } from "../words/own/notes";
import { wordsIn } from "../words/say";
import { idOf, nameOf } from "../workflow/keep-stage";

/** Says who wrote a note, when and to whom, after checking that both of them may see it. */
export const sealNote: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== "create") return data;
  const text = typeof data["text"] === "string" ? data["text"].trim() : "";
  if (text === "") {
    const message = wordsIn(notesWords, req.i18n).empty;
    throw new ValidationError({ collection: "notes", errors: [{ path: "text", message }] }, req.t);
  }
  const owner = await findOwner(readId(data["article"]), req);
  const reporter = roleOf(req) === "reporter";
  if (owner === undefined || (reporter && owner !== idOf(req))) throw new Forbidden(req.t);
  const to = readId(data["to"]);
  const toName = to === null ? null : await findReader(to, owner, req);
  return {
    ...data,
    text,
    to,
    toName,
    author: idOf(req),
    authorName: nameOf(req),
    at: new Date().toISOString(),
    resolved: false,
  };
};

/** Whose a story is; `undefined` for a story that whoever asks does not see. */
async function findOwner(id: number | null, req: PayloadRequest): Promise<number | null | undefined> {
  if (id === null) return undefined;
  const found = { collection: "articles", id, depth: 0, draft: true, disableErrors: true } as const;
  const story = await req.payload.findByID({ ...found, overrideAccess: false, req });
  return story ? readId(story.owner) : undefined;
}

/** The name of whoever a note is for: an editor, or the story's owner. Nobody else would ever see it. */
async function findReader(id: number, owner: number | null, req: PayloadRequest): Promise<string> {
  const user = await req.payload.findByID({ collection: "users", id, depth: 0, disableErrors: true });
  if (user && (user.role !== "reporter" || user.id === owner)) return user.name;
  const message = wordsIn(notesWords, req.i18n).notForThem;
  throw new ValidationError({ collection: "notes", errors: [{ path: "to", message }] }, req.t);
}
