import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";

/** Where an old path now leads, percent-encoded for a Location header; `null` when nothing is known of it. */
export async function findRedirect(path: string): Promise<string | null> {
  dependOn("redirects");
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "redirects",
    where: { from: { equals: path } },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  const to = docs[0]?.to;
  if (!to || to === path) return null;
  const { pathname, search, hash } = new URL(to, "http://path.invalid");
  return pathname + search + hash;
}
