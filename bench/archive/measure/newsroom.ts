import { NewsroomClient } from "../../../e2e/press/newsroom-client";
import { ask } from "../../../e2e/press/ask";
import type { Facts } from "./facts";
import { type Line, lineOf, type Subject, timeInTurn } from "./subject";

const rounds = Math.ceil(Number(process.env["BENCH_ROUNDS"] ?? 15) / 2);

/** What those who are signed in open: whole pages, and what the pages ask for afterwards. */
export async function measureNewsroom(subjects: Subject[], facts: Map<Subject, Facts>): Promise<Line[]> {
  const articles = "/admin/collections/articles";
  // Lists come as they were sorted last, unless the address says how.
  const newest = "sort=-updatedAt";
  const views = [
    { name: "newsroom: the desk", path: () => "/admin" },
    { name: "newsroom: list of stories", path: () => `${articles}?${newest}` },
    { name: "newsroom: list, page 40", path: () => `${articles}?page=40&limit=25&${newest}` },
    {
      name: "newsroom: list, a word of a headline",
      path: () => `${articles}?${newest}&search=${encodeURIComponent("الحكومة")}`,
    },
    {
      name: "newsroom: list of a section, a word of a headline",
      path: () =>
        `${articles}?${newest}&search=${encodeURIComponent("الحكومة")}&where[or][0][and][0][section][equals]=1`,
    },
    {
      name: "newsroom: list of a section",
      path: () => `${articles}?${newest}&where[or][0][and][0][section][equals]=1`,
    },
    { name: "newsroom: list of an author", path: () => `${articles}?${newest}&where[or][0][and][0][authors][in][0]=1` },
    { name: "newsroom: list by time of publication", path: () => `${articles}?sort=-publishedAt` },
    { name: "newsroom: list by headline", path: () => `${articles}?sort=title` },
    { name: "newsroom: list of tags", path: () => "/admin/collections/tags" },
    { name: "newsroom: a story", path: (middle: number) => `${articles}/${middle}` },
    { name: "newsroom: versions of a story", path: (middle: number) => `${articles}/${middle}/versions` },
    {
      name: "newsroom: choice of tags",
      path: () => `/api/tags?depth=0&limit=10&where[name][like]=${encodeURIComponent("دمشق")}`,
    },
    { name: "newsroom: log of deeds", path: () => "/admin/collections/events" },
  ];
  const lines: Line[] = [];
  for (const { name, path } of views) {
    const asked = (subject: Subject) => [{ path: path(facts.get(subject)?.middle ?? 1), signedIn: true }];
    lines.push(lineOf(name, await timeInTurn(subjects, asked, rounds), 0.5));
  }
  return lines;
}

/** From the click on "publish" until it is saved, and until a reader who asks without pause is given the change. */
export async function measurePublishing(subjects: Subject[], facts: Map<Subject, Facts>): Promise<Line[]> {
  const [saved, seen, fresh]: [number[][], number[][], number[][]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, subject] of subjects.entries()) {
      const newsroom = NewsroomClient.resume(subject.origin, subject.token);
      const story = facts.get(subject)?.newest ?? 1;
      const path = facts.get(subject)?.pages.find(({ name }) => name === "story, the newest")?.path ?? "/";
      const dateline = `جولة ${round}`;
      await ask(subject.origin, path);
      const began = performance.now();
      await newsroom.change(`articles/${story}`, { dateline, _status: "published" });
      (saved[at] ??= []).push(performance.now() - began);
      while (!(await ask(subject.origin, path)).body.includes(dateline));
      (seen[at] ??= []).push(performance.now() - began);
      const title = `مادة جديدة في الجولة ${round}`;
      const begun = performance.now();
      await newsroom.create("articles", { title, section: 1, language: "ar", tags: [1, 2, 3], _status: "published" });
      while (!(await ask(subject.origin, "/")).body.includes(title));
      (fresh[at] ??= []).push(performance.now() - begun);
    }
  }
  return [
    lineOf("publish a change: saved", saved, 0.5),
    lineOf("publish a change: seen by readers", seen, 0.5),
    lineOf("publish a new story: seen on the front page", fresh, 0.5),
  ];
}
