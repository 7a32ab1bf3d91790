import { AsyncLocalStorage } from "node:async_hooks";
import type { Variant } from "./variant";

/** What is known of a page while it is being rendered for the press. */
export type PrintRecord = {
  variant: Variant;
  /** What the page was made from: "article:42", "section:3", "site", "front" … */
  dependencies: Set<string>;
  /** The status that the page asked for, when it is not the usual one. */
  status: number | null;
  /** When the page will read otherwise although nothing was edited, in milliseconds since 1970. */
  changesAt: number | null;
  /** When the page may be shown to nobody any more, not even where no newer one can be made. */
  endsAt: number | null;
  /** Where its forms may lead besides this site: an origin. */
  formsTo: string | null;
};

// The press and Next's bundles are different module graphs of one process: the global symbol is their meeting point.
const meetingPoint = Symbol.for("waraq.print");

function printStorage(): AsyncLocalStorage<PrintRecord> {
  const known: unknown = Reflect.get(globalThis, meetingPoint);
  if (known instanceof AsyncLocalStorage) return known;
  const storage = new AsyncLocalStorage<PrintRecord>();
  Reflect.set(globalThis, meetingPoint, storage);
  return storage;
}

/** Runs the render of a variant and returns its result together with what it was made from. */
export async function recordPrint<Result>(
  variant: Variant,
  render: () => Promise<Result>,
): Promise<[Result, PrintRecord]> {
  const record: PrintRecord = {
    variant,
    dependencies: new Set(),
    status: null,
    changesAt: null,
    endsAt: null,
    formsTo: null,
  };
  return [await printStorage().run(record, render), record];
}

/** Notes that the page being rendered was made from `names`. Outside the press it does nothing. */
export function dependOn(...names: string[]): void {
  const record = printStorage().getStore();
  for (const name of names) record?.dependencies.add(name);
}

/** Notes that the page being rendered reads otherwise from a certain time on. @param at milliseconds since 1970 */
export function changeAt(at: number): void {
  const record = printStorage().getStore();
  if (record) record.changesAt = Math.min(at, record.changesAt ?? at);
}

/** Notes that the page being rendered may not be shown from a certain time on. @param at milliseconds since 1970 */
export function endAt(at: number): void {
  changeAt(at);
  const record = printStorage().getStore();
  if (record) record.endsAt = Math.min(at, record.endsAt ?? at);
}

/** The variant that is being printed; the full one outside the press. */
export function printedVariant(): Variant {
  return printStorage().getStore()?.variant ?? "full";
}

/** Makes the press answer with `status` for the page being rendered. */
export function answerWith(status: number): void {
  const record = printStorage().getStore();
  if (record) record.status = status;
}

/** Lets the forms of the page being rendered lead to another site. @param origin such as `https://pay.example` */
export function sendFormsTo(origin: string): void {
  const record = printStorage().getStore();
  if (record) record.formsTo = origin;
}
