import { getTranslation } from "@payloadcms/translations";
import type { JsonObject, PayloadRequest } from "payload";
import { readTimeZone } from "../globals/time-zone";
import { readId } from "../media/find-pictures";
import { listNotes, type ShownNote } from "../notes/list-notes";
import { changedFields } from "./changed-fields";
import { actorOf, findLive, readStanding } from "./standing";
import { isBesideLive, offeredSteps, type State, stateOf, type Step } from "./state";
import { readSteps, type TakenStep } from "./step-log";

/** What is shown above a story in its edit view. */
export type StoryDesk = {
  state: State;
  steps: Step[];
  history: TakenStep[];
  /** Set while a draft stands beside the version that readers see: since when, where, and which fields differ. */
  live: { at: string; path: string; differs: string[] } | null;
  notes: ShownNote[] | null;
  /** Whom a note can be written to. */
  colleagues: { id: number; name: string }[];
  /** When the version that this was read from was last changed. */
  seen: string;
  /** Where the site's clocks are. */
  timeZone: string;
};

const historyShown = 30;

/** Reads what is to be shown above a story; `story` is its newest version. `null` for strangers. */
export async function readDesk(story: JsonObject & { id: number }, req: PayloadRequest): Promise<StoryDesk | null> {
  const actor = actorOf(story, req);
  if (!actor) return null;
  const history = await readSteps(req.payload, story.id, historyShown);
  const standing = await readStanding(story, history[0] ?? null, req.payload);
  // Notes are for a story's owner and for editors; a reporter who only reads a published story sees none.
  const insider = actor.role !== "reporter" || actor.owner;
  return {
    state: stateOf(standing),
    steps: offeredSteps(standing, actor),
    history: insider ? history : [],
    live: isBesideLive(standing) ? await compareWithLive(story, req) : null,
    notes: insider ? await listNotes(story.id, req) : null,
    colleagues: insider ? await listColleagues(readId(story["owner"]), req) : [],
    seen: String(story["updatedAt"]),
    timeZone: await readTimeZone(req.payload),
  };
}

async function compareWithLive(story: JsonObject & { id: number }, req: PayloadRequest): Promise<StoryDesk["live"]> {
  const live = await findLive(story, req.payload);
  if (!live) return null;
  return {
    at: String(live["updatedAt"]),
    path: `${live["language"] === "en" ? "/en" : ""}/news/${story.id}`,
    differs: changedFields(live, story).map((name) => labelOf(name, req)),
  };
}

/** What a field is called in the language of whoever asks. */
function labelOf(name: string, req: PayloadRequest): string {
  const field = req.payload.collections.articles.config.fields.find((one) => "name" in one && one.name === name);
  const label = field && "label" in field ? field.label : undefined;
  return typeof label === "string" || (typeof label === "object" && label !== null)
    ? getTranslation(label, req.i18n)
    : name;
}

/** Editors and the story's owner, without whoever asks. */
async function listColleagues(owner: number | null, req: PayloadRequest): Promise<StoryDesk["colleagues"]> {
  const { docs } = await req.payload.find({
    collection: "users",
    where: {
      and: [
        { or: [{ role: { in: ["admin", "editor"] } }, ...(owner === null ? [] : [{ id: { equals: owner } }])] },
        { id: { not_equals: req.user?.id } },
      ],
    },
    depth: 0,
    pagination: false,
    sort: "name",
    select: { name: true },
  });
  return docs.map(({ id, name }) => ({ id, name }));
}
