import type { JsonObject } from "payload";
import { correctionKinds } from "@/domain/correction";
import type { correctionWords } from "../words/own/corrections";

type Problem = { field: "kind" | "at" | "text"; message: string };

/** Letters: a correction is a few sentences. */
export const longestText = 2000;
const minuteMs = 60_000;

/**
 * What is wrong with a correction that readers have not seen yet; `null` when nothing is.
 * @param earliest when the story was first published, in milliseconds since 1970; `null` when it is not yet
 */
export function findProblem(
  row: JsonObject,
  { now, earliest }: { now: number; earliest: number | null },
  words: (typeof correctionWords)["ar"],
): Problem | null {
  const { kind, at, text } = row;
  if (!correctionKinds.some((known) => known === kind)) return { field: "kind", message: words.noKind };
  if (text !== undefined && text !== null && typeof text !== "string") return { field: "text", message: words.noText };
  if (typeof text === "string" && text.length > longestText) return { field: "text", message: words.tooLong };
  if (at === undefined || at === null || at === "") return null;
  const time = at instanceof Date ? at.getTime() : typeof at === "string" ? Date.parse(at) : NaN;
  if (Number.isNaN(time)) return { field: "at", message: words.noTime };
  if (time > now + minuteMs) return { field: "at", message: words.future };
  // People choose times by the minute.
  if (earliest !== null && time < earliest - (earliest % minuteMs)) return { field: "at", message: words.tooEarly };
  return null;
}
