import { APIError, type Endpoint, type PayloadRequest } from "payload";
import { roleOf } from "../access/roles";
import { readId } from "./find-pictures";
import { lacksCredit } from "./reminders";
import { readRightsEnd } from "./rights";

/** What an editor should know of a story's picture before it is published. */
export type StoryPicture = { id: number; alt: string; lacksCredit: boolean; ended: boolean };

/** `GET /api/articles/{id}/pictures`: the pictures of a story's newest draft, for whoever may read it. */
export const storyPicturesEndpoint: Endpoint = {
  path: "/:id/pictures",
  method: "get",
  handler: async (req) => {
    const id = Number(req.routeParams?.["id"]);
    if (roleOf(req) === null) throw new APIError(req.t("error:unauthorized"), 401, null, true);
    if (!Number.isSafeInteger(id)) throw new APIError(req.t("error:notFound"), 404, null, true);
    return Response.json({ pictures: await listStoryPictures(id, req) }, { headers: { "Cache-Control": "no-store" } });
  },
};

async function listStoryPictures(id: number, req: PayloadRequest): Promise<StoryPicture[]> {
  const story = await req.payload.findByID({
    collection: "articles",
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!story) throw new APIError(req.t("error:notFound"), 404, null, true);
  const ids = (story.pictures ?? []).map(readId).filter((picture) => picture !== null);
  const { docs } = await req.payload.find({
    collection: "media",
    where: { id: { in: ids } },
    locale: story.language,
    depth: 0,
    pagination: false,
    req,
  });
  const credited = creditsOf(story.body);
  return docs.map((picture) => ({
    id: picture.id,
    alt: picture.alt,
    lacksCredit: lacksCredit(picture.credit) && !credited.has(picture.id),
    ended: (readRightsEnd(picture) ?? Number.POSITIVE_INFINITY) <= Date.now(),
  }));
}

/** The pictures that the story itself credits, where it sets them. */
function creditsOf(body: unknown): Set<number> {
  const credited = new Set<number>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { media, credit }: { media?: unknown; credit?: unknown } = value;
    const id = readId(media);
    if (id !== null && typeof credit === "string" && credit.trim() !== "") credited.add(id);
    for (const child of Object.values(value)) look(child);
  };
  look(body);
  return credited;
}
