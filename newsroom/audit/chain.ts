import { createHash } from "node:crypto";

/** What one row of the log says; everything in it is sealed by its hash. `fields` and `details` are JSON. */
export type Entry = {
  at: string;
  action: string;
  result: string;
  person: number | null;
  personName: string | null;
  collection: string | null;
  target: string | null;
  title: string | null;
  fields: string | null;
  details: string | null;
  address: string | null;
  browser: string | null;
};

/** What the first row of the log is chained to. */
export const beginning = "0".repeat(64);

/** SHA-256 of the hash before and everything that the row says: whoever changes or takes out a row breaks the chain. */
export function hashEntry(previous: string, entry: Entry): string {
  const { at, action, result, person, personName, collection, target, title, fields, details, address, browser } =
    entry;
  const said = [at, action, result, person, personName, collection, target, title, fields, details, address, browser];
  return createHash("sha256")
    .update(JSON.stringify([previous, ...said]))
    .digest("hex");
}
