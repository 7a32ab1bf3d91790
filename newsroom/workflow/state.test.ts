import { expect, test } from "vitest";
import { roles } from "../access/roles";
import {
  type Actor,
  isBesideLive,
  judge,
  offeredSteps,
  type Standing,
  stages,
  type State,
  stateOf,
  states,
  steps,
} from "./state";

const flags = [true, false];
const draft: Standing = {
  stage: "draft",
  newest: "draft",
  live: false,
  everPublished: false,
  corrected: false,
  scheduled: false,
};
const reporter: Actor = { role: "reporter", owner: true };
const editor: Actor = { role: "editor", owner: false };

/** Every standing that a story can have. */
const everyStanding = stages
  .flatMap((stage) =>
    (["draft", "published"] as const).flatMap((newest) =>
      flags.flatMap((live) =>
        flags.flatMap((everPublished) =>
          flags.flatMap((corrected) =>
            flags.map((scheduled) => ({ stage, newest, live, everPublished, corrected, scheduled })),
          ),
        ),
      ),
    ),
  )
  .filter(
    ({ newest, live, everPublished, corrected }) =>
      (newest === "draft" || live) && (!live || everPublished) && (!corrected || live),
  );
const everyActor: Actor[] = roles.flatMap((role) => flags.map((owner) => ({ role, owner })));

test.each<[State, Partial<Standing>]>([
  ["draft", {}],
  ["review", { stage: "review" }],
  ["approved", { stage: "approved" }],
  ["scheduled", { stage: "approved", scheduled: true }],
  ["published", { newest: "published", live: true, everPublished: true }],
  ["corrected", { newest: "published", live: true, everPublished: true, corrected: true }],
  ["withdrawn", { everPublished: true }],
  ["review", { everPublished: true, stage: "review" }],
  ["draft", { live: true, everPublished: true, corrected: true }],
  ["approved", { live: true, everPublished: true, stage: "approved" }],
  // A time for a withdrawal does not make a live story one that waits.
  ["published", { newest: "published", live: true, everPublished: true, scheduled: true }],
])("%s: %o", (state, known) => {
  expect(stateOf({ ...draft, ...known })).toBe(state);
});

test("a draft stands beside the live one only while readers see one", () => {
  expect(isBesideLive({ ...draft, live: true, everPublished: true })).toBe(true);
  expect(isBesideLive({ ...draft, everPublished: true })).toBe(false);
  expect(isBesideLive({ ...draft, newest: "published", live: true, everPublished: true })).toBe(false);
});

test("in no state does a reporter approve, publish, schedule or withdraw, or touch what is not theirs", () => {
  const asReporter = everyActor.filter(({ role }) => role === "reporter");
  for (const standing of everyStanding)
    for (const actor of asReporter)
      for (const step of steps) {
        const may = "to" in judge(step, standing, actor, stateOf(standing));
        const own = actor.owner && (step === "send" || step === "take-back") && !standing.everPublished;
        expect(may && !own, `${step} ${JSON.stringify(standing)}`).toBe(false);
      }
});

test("every step leads where it should, and nobody is taken at a wrong word for where a story stands", () => {
  const cases = everyStanding.flatMap((standing) =>
    everyActor.flatMap((actor) =>
      steps.flatMap((step) =>
        [undefined, ...states].map((expected) => ({
          step,
          standing,
          expected,
          state: stateOf(standing),
          verdict: judge(step, standing, actor, expected),
        })),
      ),
    ),
  );
  const allowed = cases.flatMap(({ verdict, ...rest }) => ("to" in verdict ? [{ ...rest, to: verdict.to }] : []));
  expect(allowed.length).toBeGreaterThan(100);
  for (const { step, standing, expected, state, to } of allowed) {
    const leads =
      step === "send" ? "review" : step === "approve" ? "approved" : /schedule/.test(step) ? standing.stage : "draft";
    expect(to).toBe(leads);
    expect([undefined, state]).toContain(expected);
  }
  const moved = cases.filter(({ verdict }) => "refused" in verdict && verdict.refused === "moved");
  expect(moved.length).toBeGreaterThan(100);
  expect(moved.filter(({ expected, state }) => expected === state)).toEqual([]);
});

test.each<[State, Partial<Standing>, string[], string[]]>([
  ["draft", {}, ["send"], ["send", "approve", "publish"]],
  ["review", { stage: "review" }, ["take-back"], ["send-back", "approve", "publish"]],
  ["approved", { stage: "approved" }, ["take-back"], ["send-back", "publish"]],
  ["scheduled", { stage: "approved", scheduled: true }, [], ["publish"]],
  ["withdrawn", { everPublished: true }, [], ["send", "approve", "publish"]],
  ["published", { newest: "published", live: true, everPublished: true }, [], ["withdraw"]],
  ["draft", { live: true, everPublished: true }, [], ["send", "approve", "publish", "withdraw"]],
])("%s %o: the writer is offered %j, an editor %j", (_, known, writers, editors) => {
  const standing = { ...draft, ...known };
  expect(offeredSteps(standing, reporter)).toEqual(writers);
  expect(offeredSteps(standing, editor)).toEqual(editors);
  expect(offeredSteps(standing, { role: "reporter", owner: false })).toEqual([]);
});

test("whoever believes a story elsewhere is told so; what is unusual must be asked for knowingly", () => {
  const approved: Standing = { ...draft, stage: "approved" };
  expect(judge("send-back", approved, editor, "review")).toEqual({ refused: "moved" });
  expect(judge("send-back", approved, editor)).toEqual({ refused: "wrong-state" });
  expect(judge("send-back", approved, editor, "approved")).toEqual({ to: "draft" });
  expect(judge("approve", draft, editor)).toEqual({ refused: "wrong-state" });
  expect(judge("approve", draft, editor, "draft")).toEqual({ to: "approved" });
  expect(judge("publish", draft, editor)).toEqual({ to: "draft" });
});
