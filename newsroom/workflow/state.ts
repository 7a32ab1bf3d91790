import type { Role } from "../access/roles";

/** How far the newest draft of a story has come; hooks alone write it, from a step that somebody took. */
export const stages = ["draft", "review", "approved"] as const;
export type Stage = (typeof stages)[number];

/** Where a story stands, in the order of its life. */
export const states = [...stages, "scheduled", "published", "corrected", "withdrawn"] as const;
export type State = (typeof states)[number];

/** What somebody may do with a story. */
export const steps = [
  "send",
  "take-back",
  "send-back",
  "approve",
  "schedule",
  "unschedule",
  "publish",
  "withdraw",
] as const;
export type Step = (typeof steps)[number];

/** What is known of a story when a step is to be judged. */
export type Standing = {
  stage: Stage;
  /** Whether the newest version is what readers see, or a draft; a live story with a draft is edited beside the live one. */
  newest: "draft" | "published";
  /** Readers see some version of it. */
  live: boolean;
  everPublished: boolean;
  /** What readers see carries a correction. */
  corrected: boolean;
  /** A time at which it is to be published is set. */
  scheduled: boolean;
};

export type Actor = { role: Role; owner: boolean };

type Rule = {
  who: "owner" | "writers" | "editors";
  /** Where the step leads from; from the states of `knowingly` only when the caller says that the story is there. */
  from: readonly State[];
  knowingly?: readonly State[];
  /** The stage afterwards; a step without it leaves the stage alone. */
  to?: Stage;
};

const unfinished = ["draft", "review", "approved", "withdrawn"] as const;

const rules: Record<Step, Rule> = {
  send: { who: "writers", from: ["draft", "withdrawn"], to: "review" },
  "take-back": { who: "owner", from: ["review"], knowingly: ["approved"], to: "draft" },
  "send-back": { who: "editors", from: ["review"], knowingly: ["approved"], to: "draft" },
  approve: { who: "editors", from: ["review"], knowingly: ["draft", "withdrawn"], to: "approved" },
  schedule: { who: "editors", from: unfinished },
  unschedule: { who: "editors", from: ["scheduled"] },
  publish: { who: "editors", from: [...unfinished, "scheduled"], to: "draft" },
  withdraw: { who: "editors", from: states, to: "draft" },
};

/** Why a step is refused: by who asks (403), or by where the story stands (409). */
export type Refusal = "editors-only" | "owner-only" | "in-editors-hands" | "wrong-state" | "moved";
export type Verdict = { to: Stage } | { refused: Refusal };

/** The one word for where a story stands; of a story edited beside the live one, where that draft stands. */
export function stateOf({ stage, newest, live, everPublished, corrected, scheduled }: Standing): State {
  if (newest === "published") return corrected ? "corrected" : "published";
  if (scheduled) return "scheduled";
  return stage === "draft" && everPublished && !live ? "withdrawn" : stage;
}

/** Whether the newest version is a draft while readers go on seeing an earlier one. */
export function isBesideLive({ newest, live }: Standing): boolean {
  return newest === "draft" && live;
}

/** Whether somebody may take a step now. `expected` is the state that they believe the story to be in. */
export function judge(step: Step, standing: Standing, actor: Actor, expected?: State): Verdict {
  const rule = rules[step];
  const state = stateOf(standing);
  const barred = bar(rule.who, actor, standing);
  if (barred) return { refused: barred };
  if (expected !== undefined && expected !== state) return { refused: "moved" };
  const from = expected === undefined ? rule.from : [...rule.from, ...(rule.knowingly ?? [])];
  const possible = step === "withdraw" ? standing.live : from.includes(state);
  return possible ? { to: rule.to ?? standing.stage } : { refused: "wrong-state" };
}

/** The steps that somebody may take now, to be offered as buttons; times are set elsewhere. */
export function offeredSteps(standing: Standing, actor: Actor): Step[] {
  const state = stateOf(standing);
  return steps.filter((step) => rules[step].to !== undefined && "to" in judge(step, standing, actor, state));
}

/** A reporter's story is the reporter's until it has once been published. */
function bar(who: Rule["who"], { role, owner }: Actor, { everPublished }: Standing): Refusal | null {
  const edits = role !== "reporter";
  if (who === "editors") return edits ? null : "editors-only";
  if (who === "writers" && edits) return null;
  if (!owner) return "owner-only";
  return everPublished && !edits ? "in-editors-hands" : null;
}
