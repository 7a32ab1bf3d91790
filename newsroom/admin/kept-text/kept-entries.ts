/** Text of one tab that the server has not acknowledged. */
export type KeptEntry = {
  tab: string;
  /** Milliseconds since 1970. */
  at: number;
  data: Record<string, unknown>;
};

const prefix = "waraq-kept:";
const mostEntries = 3;

/** Where the unsaved text of a person and a document is kept in this browser. */
export function keptKey(user: number | string, collection: string, id: number | string): string {
  return `${prefix}${user}:${collection}:${id}`;
}

/** Newest first. What cannot be read is nothing. */
export function readKept(key: string): KeptEntry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isEntry).toSorted((a, b) => b.at - a.at) : [];
  } catch {
    return [];
  }
}

/** @returns whether the browser had room for it */
export function keepEntry(key: string, entry: KeptEntry): boolean {
  return write(key, [entry, ...readKept(key).filter(({ tab }) => tab !== entry.tab)].slice(0, mostEntries));
}

export function dropEntry(key: string, tab: string): void {
  write(
    key,
    readKept(key).filter((entry) => entry.tab !== tab),
  );
}

/** Forgets everything that somebody has written here: a machine may be shared. */
export function dropAllOf(user: number | string): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${prefix}${user}:`)) localStorage.removeItem(key);
}

function write(key: string, entries: KeptEntry[]): boolean {
  try {
    if (entries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(entries));
    return true;
  } catch {
    return false;
  }
}

function isEntry(value: unknown): value is KeptEntry {
  if (typeof value !== "object" || value === null) return false;
  return "tab" in value && "at" in value && typeof value.at === "number" && "data" in value && isData(value.data);
}

function isData(value: unknown): value is KeptEntry["data"] {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
