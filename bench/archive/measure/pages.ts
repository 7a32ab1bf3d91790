import type { Facts } from "./facts";
import { questions } from "./questions";
import { type Line, lineOf, type Subject, timeInTurn } from "./subject";

const rounds = Number(process.env["BENCH_ROUNDS"] ?? 15);
const searchRounds = Math.ceil(rounds / 4);

/** Every kind of page as the first reader after a change has it: printed for this request. */
export async function measurePages(subjects: Subject[], facts: Map<Subject, Facts>): Promise<Line[]> {
  const names = [...facts.values()][0]?.pages.map(({ name }) => name) ?? [];
  const lines: Line[] = [];
  for (const name of names) {
    const asked = (subject: Subject) => facts.get(subject)?.pages.filter((page) => page.name === name) ?? [];
    lines.push(lineOf(name, await timeInTurn(subjects, asked, rounds), 0.5));
  }
  return lines;
}

/** Searches of several kinds: the middle and all but the slowest of each. */
export async function measureSearches(subjects: Subject[]): Promise<Line[]> {
  const lines: Line[] = [];
  const all: number[][] = subjects.map(() => []);
  for (const { kind, ask, page = 1 } of questions) {
    const paths = ask.map((text) => ({
      path: `/search?${page > 1 ? `page=${page}&` : ""}q=${encodeURIComponent(text)}`,
    }));
    const times = await timeInTurn(subjects, () => paths, searchRounds);
    for (const [at, some] of times.entries()) all[at]?.push(...some);
    lines.push(lineOf(`${kind}, p50`, times, 0.5), lineOf(`${kind}, p95`, times, 0.95));
  }
  return [...lines, lineOf("all searches, p50", all, 0.5), lineOf("all searches, p95", all, 0.95)];
}
