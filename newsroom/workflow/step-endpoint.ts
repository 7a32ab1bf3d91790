import { APIError, type Endpoint, NotFound, type PayloadRequest } from "payload";
import { readBody } from "../input/read-body";
import { cleanNote } from "../withdrawal/clean-note";
import { withdrawalWords } from "../words/own/withdrawal";
import { workflowWords } from "../words/own/workflow";
import { wordsIn } from "../words/say";
import { states } from "./state";
import { type AskedStep, takenHere, takeStep } from "./take-step";

const longestNote = 2000;

/** `POST /api/articles/:id/step` with `{ step, note?, toReaders?, expected?, seen? }`: the one door for every step of a story. */
export const stepEndpoint: Endpoint = {
  path: "/:id/step",
  method: "post",
  handler: async (req) => {
    if (!req.user) throw new APIError(wordsIn(workflowWords, req.i18n).signIn, 401);
    return Response.json(await takeStep(await readAsked(req), req));
  },
};

async function readAsked(req: PayloadRequest): Promise<AskedStep> {
  const words = wordsIn(workflowWords, req.i18n);
  const id = String(req.routeParams?.["id"]);
  if (!/^\d{1,15}$/.test(id)) throw new NotFound(req.t);
  const { step, note, expected, seen, ...sent } = await readBody(req);
  const known = takenHere.find((name) => name === step);
  if (!known) throw new APIError(words.unknownStep, 400);
  const state = states.find((name) => name === expected);
  if (expected !== undefined && expected !== null && !state) throw new APIError(words.unknownState, 400);
  if (note !== undefined && note !== null && typeof note !== "string") throw new APIError(words.noteMissing, 400);
  const text = note?.trim() ?? "";
  if (known === "send-back" && text === "") throw new APIError(words.noteMissing, 400);
  if (text.length > longestNote) throw new APIError(words.noteTooLong, 400);
  const toReaders = known === "withdraw" ? cleanNote(sent["toReaders"]) : null;
  if (toReaders === undefined) throw new APIError(wordsIn(withdrawalWords, req.i18n).badNote, 400);
  return {
    article: Number(id),
    step: known,
    note: text === "" ? null : text,
    toReaders,
    ...(state ? { expected: state } : {}),
    ...(typeof seen === "string" ? { seen } : {}),
  };
}
