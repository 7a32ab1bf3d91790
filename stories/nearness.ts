import type { Article } from "@/newsroom/payload-types";
import { idOf, idsOf } from "./ids";

type Near = Pick<Article, "tags" | "section">;

/** Most shared tags first, the same section before another, the order given otherwise. */
export function rankByNearness<Candidate extends Near>(
  candidates: Candidate[],
  tags: ReadonlySet<number>,
  section: number | null,
): Candidate[] {
  const nearness = (candidate: Candidate) => {
    const shared = idsOf(candidate.tags).filter((id) => tags.has(id)).length;
    return 2 * shared + (idOf(candidate.section) === section ? 1 : 0);
  };
  return candidates.toSorted((first, second) => nearness(second) - nearness(first));
}
