import type { PayloadRequest } from "payload";
import { APIError, NotFound } from "payload";
import { recordEvent } from "../audit/record-event";
import type { Article } from "../payload-types";
import { beginWithdrawal } from "../withdrawal/keep-withdrawal";
import { workflowWords } from "../words/own/workflow";
import { wordsIn } from "../words/say";
import { idOf, nameOf } from "./keep-stage";
import { actorOf, readStanding } from "./standing";
import { judge, type Refusal, type State, stateOf, type Step } from "./state";
import { eraseStep, readLastStep, type TakenStep, writeStage, writeStep } from "./step-log";
import { beginStep } from "./step-under-way";

/** The steps that this door is for: times are set through the collection of schedules, with the words that they pin. */
export const takenHere = ["send", "take-back", "send-back", "approve", "publish", "withdraw"] as const satisfies Step[];
type TakenHere = (typeof takenHere)[number];

/** A step that somebody asks for with a story, and what they have seen of it. */
export type AskedStep = {
  article: number;
  step: TakenHere;
  note: string | null;
  /** Withdrawing: what readers are told. */
  toReaders?: string | null;
  /** The state that they saw it in. */
  expected?: State;
  /** When the version that they saw was last changed. */
  seen?: string;
};

const statuses = { "editors-only": 403, "owner-only": 403, "in-editors-hands": 403, "wrong-state": 409, moved: 409 };

/**
 * Takes a step with a story, or says why not: 403 when it is not theirs to take, 404 for a story that they may not see,
 * 409 when the story stands elsewhere or its words are not those that they saw, 400 when it is not fit to be published.
 */
export async function takeStep(asked: AskedStep, req: PayloadRequest): Promise<{ state: State }> {
  const { article, step, note, expected, seen } = asked;
  const words = wordsIn(workflowWords, req.i18n);
  const story = await findStory(article, req);
  const actor = actorOf(story, req);
  if (!actor) throw new APIError(words.signIn, 401);
  const last = await readLastStep(req.payload, article);
  const standing = await readStanding(story, last, req.payload);
  const verdict = judge(step, standing, actor, expected);
  if ("refused" in verdict) throw explain(verdict.refused, step, stateOf(standing), last, req);
  if (seen !== undefined && seen !== story.updatedAt) throw new APIError(words.rewritten, 409);

  const { to: stage } = verdict;
  const entry = { article, deed: step, stage, by: idOf(req), name: nameOf(req), note };
  const number = last?.number ?? 0;
  const first = await writeStep(req.payload, entry, { number, version: story.updatedAt });
  if (!first) throw await explainRace(asked, last, req);
  if (step === "publish" || step === "withdraw") {
    try {
      await changeStatus(story, { ...asked, step }, req);
    } catch (error) {
      await eraseStep(req.payload, article, number + 1);
      throw error;
    }
  } else {
    await recordEvent(req, { action: step, target: { collection: "articles", id: article, title: story.title } });
  }
  await writeStage(req.payload, article, stage);
  const now = await findStory(article, req);
  return { state: stateOf(await readStanding(now, await readLastStep(req.payload, article), req.payload)) };
}

/** The newest version of a story that whoever asks may read. */
export async function findStory(id: number, req: PayloadRequest): Promise<Article> {
  const found = {
    collection: "articles",
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
  } as const;
  const story = await req.payload.findByID({ ...found, req });
  if (!story) throw new NotFound(req.t);
  return story;
}

type StatusStep = Pick<AskedStep, "toReaders"> & { step: "publish" | "withdraw" };

async function changeStatus({ id, updatedAt }: Article, { step, toReaders }: StatusStep, req: PayloadRequest) {
  beginStep({ article: id, seen: updatedAt }, req);
  if (step === "withdraw") beginWithdrawal(id, toReaders ?? null, req);
  const change = { collection: "articles", id, depth: 0, overrideAccess: false, req } as const;
  if (step === "publish") await req.payload.update({ ...change, data: { _status: "published" } });
  // However unfinished a draft beside the story is, it does not keep the story in sight.
  else await req.payload.update({ ...change, data: { _status: "draft" }, unpublishAllLocales: true });
}

function explain(refused: Refusal, step: Step, state: State, last: TakenStep | null, req: PayloadRequest): APIError {
  const words = wordsIn(workflowWords, req.i18n);
  const byColleague = last !== null && last.by !== idOf(req);
  const inState =
    byColleague && (refused === "moved" || refused === "wrong-state")
      ? words.moved(last.name, words.deeds[last.deed], words.states[state])
      : words.wrongState(words.deeds[step], words.states[state]);
  const texts = {
    "editors-only": words.editorsOnly,
    "owner-only": words.ownerOnly,
    "in-editors-hands": words.inEditorsHands,
    "wrong-state": inState,
    moved: inState,
  } satisfies Record<Refusal, string>;
  return new APIError(texts[refused], statuses[refused], { refused, state });
}

/** Why a step that was allowed a moment ago could not be written down: a colleague was first, or typed. */
async function explainRace({ article, step }: AskedStep, before: TakenStep | null, req: PayloadRequest) {
  const story = await findStory(article, req);
  const last = await readLastStep(req.payload, article);
  if (last?.number === before?.number) return new APIError(wordsIn(workflowWords, req.i18n).rewritten, 409);
  return explain("moved", step, stateOf(await readStanding(story, last, req.payload)), last, req);
}
