import type { Where } from "payload";
import { isCondition } from "./asked-words";

/** What stands in the place of a condition; `null` when it stays. */
type Replace = (key: string, value: Where[string]) => Promise<Where> | null;

/** Has other conditions stand in the place of some, wherever they are in a question, one looked up after the other. */
export async function mapConditions(where: Where, replace: Replace): Promise<Where> {
  const conditions: Where[] = [];
  for (const [key, value] of Object.entries(where)) {
    const replaced = replace(key, value);
    if (replaced) conditions.push(await replaced);
    else if (!Array.isArray(value)) conditions.push({ [key]: value });
    else {
      const all: Where[] = [];
      for (const each of value) all.push(isCondition(each) ? await mapConditions(each, replace) : each);
      conditions.push({ [key]: all });
    }
  }
  const [only = {}] = conditions;
  return conditions.length > 1 ? { and: conditions } : only;
}
