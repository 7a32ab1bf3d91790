import type { Payload } from "payload";

/** What stands below the address of a list: its further pages and its feeds. */
const below = /^(?<list>(?:\/en)?\/(?:section|tag|author)\/[^/]+)(?<rest>\/page\/\d+|\/feed\.(?:xml|json))$/;
const list = /^(?:\/en)?\/(?:section|tag|author)\/[^/]+$/;

/**
 * Where a path, spelled as redirects are, leads now: by a redirect of its own, by that of the list that it stands
 * under, or by either of the Arabic edition, whose lists have the same addresses. `null` when nothing is known of it.
 */
export async function findMoved(newsroom: Payload, path: string): Promise<string | null> {
  const { list: parent, rest = "" } = below.exec(path)?.groups ?? {};
  const known = await readTargets(newsroom, [path, parent, arabic(path), arabic(parent)]);
  const lead = (from: string | undefined) => {
    const to = from === undefined ? undefined : known.get(from);
    return to ?? inEnglish(known.get(arabic(from) ?? ""), from);
  };
  const own = lead(path);
  if (own !== undefined) return own;
  const moved = lead(parent);
  return moved !== undefined && list.test(moved) ? moved + rest : null;
}

/** Whether a path is that of a section, a tag or an author. */
export function isList(path: string): boolean {
  return list.test(path);
}

async function readTargets(newsroom: Payload, paths: (string | undefined)[]): Promise<Map<string, string>> {
  const from = paths.filter((path) => path !== undefined);
  const { docs } = await newsroom.find({
    collection: "redirects",
    where: { from: { in: from } },
    depth: 0,
    pagination: false,
  });
  return new Map(docs.map((redirect) => [redirect.from, redirect.to]));
}

/** The Arabic address of an English list, or of what stands below one. */
function arabic(path: string | undefined): string | undefined {
  return path !== undefined && /^\/en\/(?:section|tag|author)\//.test(path) ? path.slice("/en".length) : undefined;
}

function inEnglish(to: string | undefined, from: string | undefined): string | undefined {
  if (to === undefined || from === undefined) return undefined;
  return /^\/(?:section|tag|author)\//.test(to) ? `/en${to}` : undefined;
}
