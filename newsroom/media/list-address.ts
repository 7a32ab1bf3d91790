import type { Where } from "payload";

/** The address of the newsroom's list of pictures under a condition, in the form that the list's own filters understand. */
export function listAddress(where: Where): string {
  const groups = where.or ?? [where];
  const or = groups.map((group) => ("and" in group ? group : { and: [group] }));
  return `/admin/collections/media?${flatten("where", { or })
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join("&")}`;
}

function flatten(key: string, value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [[key, String(value)]];
  return Object.entries(value).flatMap(([name, child]) => flatten(`${key}[${name}]`, child));
}
