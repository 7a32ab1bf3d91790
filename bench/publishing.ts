import { NewsroomClient } from "../e2e/press/newsroom-client";
import { ask } from "../e2e/press/ask";
import type { Bench } from "./edition";
import { percentile } from "./load";

export type Publishing = { medianMs: number; slowestMs: number; savedMedianMs: number };

const rounds = 10;

/** From the click on "publish" until a reader, asking again and again, is given the new headline. */
export async function measurePublishing(bench: Bench, server: string): Promise<Publishing> {
  const newsroom = await NewsroomClient.signIn(server, "bench@waraq.example", bench.password);
  const seen: number[] = [];
  const saved: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const dateline = `جولة ${round}`;
    await ask(server, bench.path);
    const begun = performance.now();
    await newsroom.change(`articles/${bench.story}`, { dateline, _status: "published" });
    saved.push(performance.now() - begun);
    while (!(await ask(server, bench.path)).body.includes(dateline));
    seen.push(performance.now() - begun);
  }
  return {
    medianMs: percentile(seen, 0.5),
    slowestMs: Math.max(...seen),
    savedMedianMs: percentile(saved, 0.5),
  };
}
