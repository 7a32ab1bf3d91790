import { vi } from "vitest";
import { PageStore } from "./page-store";
import { Press } from "./press";
import type { Print } from "./print";
import { RenderQueue } from "./render-queue";
import { samplePrint } from "./sample-print";

export const minute = 60_000;

/** A press whose renders the test answers itself. */
export function openTestPress({ atOnce = 4, waiting = 200, maxBytes = 10_000_000 } = {}) {
  const pages = new PageStore({ maxBytes });
  const missing = new PageStore({ maxBytes: 100_000 });
  const searches = {
    has: (key: string) => key.startsWith("/search?"),
    store: new PageStore({ maxBytes: 5_000 }),
    queue: new RenderQueue({ atOnce: 1, waiting: 2 }),
  };
  const report = vi.fn<(problem: string, error: unknown) => void>();
  const print = vi.fn<(key: string) => Promise<Print>>();
  const press = new Press({
    pages,
    missing,
    searches,
    uploads: { has: (key) => key.startsWith("/media/"), queue: new RenderQueue({ atOnce: 1, waiting: 2 }) },
    queue: new RenderQueue({ atOnce, waiting }),
    print,
    report,
    pauseMs: 1,
  });
  return { press, pages, missing, searches, print, report };
}

export function page(text: string, changes: Partial<Print> = {}): Print {
  return samplePrint({ body: Buffer.from(text), ...changes });
}

/** A render under way, which the test ends. */
export function startRender() {
  let finish: (print: Print) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const render = new Promise<Print>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return { render, finish, fail };
}

export const textOf = ({ print }: { print: Print }) => print.body.toString();
