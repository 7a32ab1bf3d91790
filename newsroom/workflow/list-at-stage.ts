import type { Payload, TypedUser, Where } from "payload";
import type { Article } from "../payload-types";
import { readLastStep, type TakenStep } from "./step-log";
import type { Stage } from "./state";

export type StoryAtStage = { story: Pick<Article, "id" | "title">; last: TakenStep | null };

const shownAtMost = 8;

type Asked = { stage: Stage; user: TypedUser; own: boolean };

/**
 * The stories whose newest draft stands at a stage, longest waiting first, as far as somebody may see them; `own` are
 * those that somebody has to write.
 */
export async function listAtStage(
  newsroom: Payload,
  { stage, user, own }: Asked,
): Promise<{ stories: StoryAtStage[]; total: number }> {
  const mine: Where[] = own || user.role === "reporter" ? [{ owner: { equals: user.id } }] : [];
  const { docs, totalDocs } = await newsroom.find({
    collection: "articles",
    where: { and: [{ stage: { equals: stage } }, { _status: { equals: "draft" } }, ...mine] },
    draft: true,
    depth: 0,
    limit: shownAtMost,
    sort: own ? "-updatedAt" : "updatedAt",
    select: { title: true },
    overrideAccess: false,
    user,
  });
  const stories = await Promise.all(
    docs.map(async ({ id, title }) => ({ story: { id, title }, last: await readLastStep(newsroom, id) })),
  );
  return { stories, total: totalDocs };
}
