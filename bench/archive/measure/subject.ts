import { request } from "node:http";
import { percentile } from "../../load";

/** An archive that is served, under the name of its column in the tables. */
export type Subject = { name: string; origin: string; pid: number; token: string };

/** What was measured on each subject, in their order; `null` where there was no answer to measure. */
export type Line = { name: string; unit: "ms" | "MB"; figures: (number | null)[] };

type Asked = { path: string; signedIn?: boolean };

const encodings = "br, gzip";

/** Milliseconds until the whole answer is there, whatever its status. */
export async function timeOf({ origin, token }: Subject, { path, signedIn = false }: Asked): Promise<number> {
  const began = performance.now();
  const headers = { "accept-encoding": encodings, ...(signedIn ? { authorization: `JWT ${token}` } : {}) };
  await new Promise((resolve, reject) => {
    request(new URL(path, origin), { headers }, (answer) => {
      const failed = (answer.statusCode ?? 500) >= 500 || (signedIn && answer.statusCode !== 200);
      if (failed) reject(new Error(`${path} answered ${answer.statusCode}`));
      answer.resume().on("end", resolve);
    })
      .on("error", reject)
      .end();
  });
  return performance.now() - began;
}

/** Asks every subject in turn, several times over, so that whatever else the machine does meets all of them alike. */
export async function timeInTurn(
  subjects: Subject[],
  asked: (subject: Subject) => Asked[],
  rounds: number,
): Promise<number[][]> {
  const times: number[][] = subjects.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, subject] of subjects.entries()) {
      for (const one of asked(subject)) {
        const time = await timeOf(subject, one).catch((error: unknown) => {
          console.error(error);
          return NaN;
        });
        // The first round warms up.
        if (round >= 0) times[at]?.push(time);
      }
    }
  }
  return times;
}

/** A line of a table: the share of all times on each subject. */
export function lineOf(name: string, times: number[][], share: number): Line {
  const figures = times.map((all) => (all.some(Number.isNaN) ? null : percentile(all, share)));
  console.log(
    `  ${name}: ${figures.map((figure) => (figure === null ? "failed" : `${Math.round(figure)} ms`)).join(", ")}`,
  );
  return { name, unit: "ms", figures };
}
