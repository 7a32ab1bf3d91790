import { setTimeout } from "node:timers/promises";
import { purge } from "./purge";

/** What the newsroom has to do at set times, as far as the press must know it. Times are in milliseconds since 1970. */
export type Outlook = {
  /** When something is to be done next. */
  nextAt: number;
  /** When which story is to be withdrawn: from then on none of its prints is shown, whether that could be done or not. */
  withdrawals: ReadonlyMap<number, number>;
};

type State = Outlook & { work: (() => Promise<Outlook>) | null; underWay: Promise<void> | null; begunAt: number };

const patienceMs = 5000;
const retryMs = 2000;

// As in purge.ts: the newsroom and the press are different module graphs of one process.
const meetingPoint = Symbol.for("waraq.due-work");

const state = meet();

/** Called by the newsroom: `work` does what is due and says what comes next. */
export function offerDueWork(work: () => Promise<Outlook>): void {
  state.work = work;
}

/** Called by the newsroom whenever a time was set, moved or cancelled. */
export function setOutlook({ nextAt, withdrawals }: Outlook): void {
  state.nextAt = nextAt;
  state.withdrawals = withdrawals;
}

/** Whether something should have been done by now: one comparison, asked at every request. */
export function isWorkDue(now: number): boolean {
  return now >= state.nextAt;
}

/** Whether a story is to be withdrawn by now, although that may not have been possible yet. */
export function isWithheld(article: number, now: number): boolean {
  return now >= (state.withdrawals.get(article) ?? Infinity);
}

/** All such stories. */
export function listWithheld(now: number): number[] {
  return [...state.withdrawals].filter(([, at]) => now >= at).map(([article]) => article);
}

/**
 * Has done what is due, one at a time in a process; whoever comes meanwhile waits for the same work, for five seconds
 * from its beginning at most. Of stories that are to be withdrawn the prints go first, before anything can fail. It never throws:
 * what fails is tried again after two seconds, and the newsroom raises the alarm.
 */
export async function doDueWork(report: (problem: string, error: unknown) => void): Promise<void> {
  const { work } = state;
  // Asked again when there is a newsroom to do it.
  if (!work) return void (state.nextAt = Infinity);
  const underWay = state.underWay ?? begin(work, report);
  const left = state.begunAt + patienceMs - performance.now();
  if (left <= 0) return;
  const given = new AbortController();
  await Promise.race([underWay, setTimeout(left, null, { signal: given.signal, ref: false }).catch(() => null)]);
  given.abort();
}

function begin(work: () => Promise<Outlook>, report: (problem: string, error: unknown) => void): Promise<void> {
  withhold(Date.now());
  state.begunAt = performance.now();
  const finish = async () => {
    try {
      setOutlook(await work());
    } catch (error) {
      state.nextAt = Date.now() + retryMs;
      report("due work", error);
    } finally {
      state.underWay = null;
    }
  };
  return (state.underWay = finish());
}

function withhold(now: number): void {
  const names = listWithheld(now).map((article) => `article:${article}`);
  purge(names, "withdrawn");
}

function meet(): State {
  const known: unknown = Reflect.get(globalThis, meetingPoint);
  if (isState(known)) return known;
  const fresh: State = { nextAt: Infinity, withdrawals: new Map(), work: null, underWay: null, begunAt: 0 };
  Reflect.set(globalThis, meetingPoint, fresh);
  return fresh;
}

function isState(value: unknown): value is State {
  return typeof value === "object" && value !== null && "nextAt" in value && "withdrawals" in value;
}
