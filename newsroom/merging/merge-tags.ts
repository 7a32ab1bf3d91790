import { APIError, NotFound, type PayloadRequest } from "payload";
import { editions } from "@/domain/edition";
import { listPath } from "@/domain/paths";
import { purge } from "@/press/purge";
import { isEditorRequest } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { mostPages, nameOfLength, nameOfTotal, namesOfPages } from "../lists/page-names";
import type { Tag } from "../payload-types";
import { addRedirect } from "../renames/add-redirect";
import { healInBackground } from "../search/heal";
import { openEngine } from "../search/open-engine";
import { mergingWords } from "../words/own/merging";
import { wordsIn } from "../words/say";
import { listTagged, moveTagged } from "./move-tagged";

/** How many names are purged at a time. */
const batch = 500;

/**
 * Merges a tag into another: every story that had it has the other, its address leads to the other's, and it is gone. What
 * was cut short is finished by merging again: the tag goes last.
 * @returns how many stories were moved
 * @throws APIError 403 for whoever is no editor, 400 for a tag into itself, 404 for a tag that there is none of
 */
export async function mergeTags(
  from: number,
  into: number,
  req: PayloadRequest,
): Promise<{ moved: number; into: Tag }> {
  const words = wordsIn(mergingWords, req.i18n);
  if (!isEditorRequest(req)) throw new APIError(words.editorsOnly, req.user ? 403 : 401);
  if (from === into) throw new APIError(words.itself, 400);
  const [old, target] = [await findTag(from, req), await findTag(into, req)];
  const stories = await listTagged(req.payload, from);
  await moveTagged(req.payload, from, into);
  await openEngine(req.payload).forget(stories);
  await addRedirect(req, listPath("ar", "tag", old.slug), listPath("ar", "tag", target.slug));
  purgeMerged(from, into, stories);
  await recordEvent(req, {
    action: "merge-tags",
    target: { collection: "tags", id: into, title: target.name },
    details: { merged: old.name, stories: stories.length },
  });
  await req.payload.delete({ collection: "tags", id: from, depth: 0, req });
  purge(["redirects", `tag:${from}`, `name:tag:${from}`], "changed");
  void healInBackground(req.payload);
  return { moved: stories.length, into: target };
}

function purgeMerged(from: number, into: number, stories: number[]): void {
  const names = [from, into].flatMap((tag) => [`tag:${tag}`, `near:tag:${tag}`, `name:tag:${tag}`]);
  const lists = editions.map((edition) => `tag:${into}:${edition}`);
  const pages = lists.flatMap((list) => [...namesOfPages(list, 1, mostPages), nameOfTotal(list), nameOfLength(list)]);
  purge([...names, ...pages, "tags", "search:ar", "search:en"], "changed");
  for (let at = 0; at < stories.length; at += batch) {
    purge(
      stories.slice(at, at + batch).map((id) => `article:${id}`),
      "changed",
    );
  }
}

async function findTag(id: number, req: PayloadRequest): Promise<Tag> {
  const tag = await req.payload.findByID({ collection: "tags", id, depth: 0, disableErrors: true, req });
  if (!tag) throw new NotFound(req.t);
  return tag;
}
