import type { Payload, PayloadRequest, TypedUser } from "payload";
import { readId } from "../media/find-pictures";
import type { Article } from "../payload-types";

/** A note as it is shown beside its story. */
export type ShownNote = {
  id: number;
  text: string;
  author: string | null;
  to: string | null;
  at: string;
  resolved: boolean;
};

const shownBeside = 100;
const shownOnDesk = 8;

/** The notes on a story that whoever asks may read, oldest first, those that are settled last. */
export async function listNotes(article: number, req: PayloadRequest): Promise<ShownNote[]> {
  const { docs } = await req.payload.find({
    collection: "notes",
    where: { article: { equals: article } },
    sort: ["resolved", "at"],
    depth: 0,
    limit: shownBeside,
    overrideAccess: false,
    req,
  });
  return docs.map(({ id, text, authorName, toName, at, resolved }) => ({
    id,
    text,
    author: authorName ?? null,
    to: toName ?? null,
    at: at ?? "",
    resolved: resolved === true,
  }));
}

type NoteOnDesk = { id: number; text: string; author: string | null; story: Pick<Article, "id" | "title"> };

/** What is not settled and was written to somebody, or to everybody, by others; newest first. */
export async function listNotesFor(
  newsroom: Payload,
  user: TypedUser,
): Promise<{ notes: NoteOnDesk[]; total: number }> {
  const asked = { depth: 0, overrideAccess: false, user } as const;
  const { docs, totalDocs } = await newsroom.find({
    ...asked,
    collection: "notes",
    where: {
      and: [
        { resolved: { not_equals: true } },
        { or: [{ to: { equals: user.id } }, { to: { exists: false } }] },
        { or: [{ author: { not_equals: user.id } }, { author: { exists: false } }] },
      ],
    },
    sort: "-at",
    limit: shownOnDesk,
  });
  const ids = docs.map(({ article }) => readId(article)).filter((id) => id !== null);
  const { docs: stories } = await newsroom.find({
    ...asked,
    collection: "articles",
    where: { id: { in: ids } },
    draft: true,
    pagination: false,
    select: { title: true },
  });
  const notes = docs.flatMap(({ id, text, authorName, article }) =>
    stories
      .filter((story) => story.id === readId(article))
      .map((story) => ({ id, text, author: authorName ?? null, story: { id: story.id, title: story.title } })),
  );
  return { notes, total: totalDocs };
}
