import { openNewsroom } from "@/newsroom/open-newsroom";
import { findMoved } from "@/newsroom/renames/find-moved";
import { spellDecodedPath } from "@/newsroom/renames/spell-path";
import { dependOn } from "@/press/dependencies";

/** Where an old path, given decoded, now leads, percent-encoded for a Location header; `null` when nothing is known. */
export async function findRedirect(path: string): Promise<string | null> {
  dependOn("redirects");
  const old = spellDecodedPath(path);
  const to = await findMoved(await openNewsroom(), old);
  if (!to || to === old) return null;
  const { pathname, search, hash } = new URL(to, "http://path.invalid");
  return pathname + search + hash;
}
