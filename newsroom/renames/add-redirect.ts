import type { Payload, PayloadRequest } from "payload";
import { purge } from "@/press/purge";
import { isList } from "./find-moved";
import { inTurn } from "./in-turn";
import { pathOf, spellPath } from "./spell-path";

/**
 * Has an old address lead to a new one at which there is something now. For a section, tag or author the paths of the
 * Arabic edition are enough: they count in both, and for their further pages and feeds. What led to the old address
 * leads to the new one, and nothing leads away from the new one any more.
 * @throws Error for what is no path of this site
 */
export async function addRedirect(req: PayloadRequest, from: string, to: string): Promise<void> {
  const [old, now] = [spellPath(from), spellPath(to)];
  if (old === null || now === null) throw new Error(`no redirect can be made from ${from} to ${to}`);
  if (old === now) return;
  await inTurn(req.payload, async () => {
    const { payload } = req;
    for (const path of [...editionsOf(now), ...editionsOf(old)]) {
      await payload.db.deleteMany({ collection: "redirects", where: at(path), req });
    }
    await payload.db.create({ collection: "redirects", data: { from: old, to: now }, req });
    await leadOn(payload, old, now);
  });
  purge(["redirects"], "changed");
}

/** Has no redirect lead away from an address at which there is something now. */
export async function dropRedirect(req: PayloadRequest, path: string): Promise<void> {
  const now = spellPath(path);
  if (now === null) return;
  await inTurn(req.payload, async () => {
    for (const from of editionsOf(now)) {
      await req.payload.db.deleteMany({ collection: "redirects", where: at(from), req });
    }
  });
  purge(["redirects"], "changed");
}

/** Has what leads to `old` lead to `now`, so that no reader is led twice. */
export async function leadOn(newsroom: Payload, old: string, now: string): Promise<void> {
  const renamed = isList(old) && isList(now) ? editionsOf(old).map((path, n) => [path, editionsOf(now)[n] ?? now]) : [];
  const moves = new Map<string, string>([[old, now], ...renamed.map(([a = "", b = ""]) => [a, b] as const)]);
  const { docs } = await newsroom.find({
    collection: "redirects",
    where: { or: [...moves.keys()].flatMap((path) => [{ to: { equals: path } }, { to: { like: path } }]) },
    depth: 0,
    pagination: false,
  });
  for (const { id, from, to } of docs) {
    const path = pathOf(to);
    const target = moves.get(path);
    if (target === undefined) continue;
    if (target === from) await newsroom.db.deleteOne({ collection: "redirects", where: { id: { equals: id } } });
    else await newsroom.db.updateOne({ collection: "redirects", id, data: { to: target + to.slice(path.length) } });
  }
}

function at(path: string) {
  return { from: { equals: path } };
}

/** An address of a section, tag or author is one in both editions. */
function editionsOf(path: string): string[] {
  return isList(path) && !path.startsWith("/en/") ? [path, `/en${path}`] : [path];
}
