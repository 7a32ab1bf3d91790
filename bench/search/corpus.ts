import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { authors } from "@/newsroom/demo/authors";
import { demoStories } from "@/newsroom/demo/fill-stories";
import { tags } from "@/newsroom/demo/terms";
import type { Entry } from "@/newsroom/search/engine";

const folder = "bench/search";
const firstDay = Date.UTC(2025, 0, 1);
const dayMs = 86_400_000;

export type Story = Entry & { key: string };

/** The demo edition and the short test stories, each on a day of its own that says nothing of what it is about. */
export function readCorpus(): Story[] {
  const stories = [...readDemo(), ...readTestStories()];
  return stories.map((story, at) => {
    // Stories of one file must not stand together in time.
    const publishedAt = new Date(firstDay + ((at * 149) % stories.length) * dayMs).toISOString();
    return { ...story, id: at + 1, publishedAt, updatedAt: publishedAt, labels: [] };
  });
}

type Text = Pick<Story, "key" | "edition" | "title" | "lead" | "body">;

function readDemo(): Text[] {
  const names = new Map([...tags, ...authors].map(({ key, ar, en }) => [key, { ar, en }]));
  return demoStories.map((story) => ({
    key: story.key,
    edition: story.language,
    title: story.title,
    lead: [
      story.kicker ?? "",
      story.standfirst,
      story.dateline ?? "",
      ...[...story.tags, ...story.authors].map((key) => names.get(key)?.[story.language] ?? ""),
    ].join("\n"),
    body: listTexts(story.body)
      .join("\n")
      .replaceAll(/\*\*|\]\([^)]*\)|\[/g, ""),
  }));
}

/** Every string of a demo body. */
function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

function readTestStories(): Text[] {
  return readdirSync(join(folder, "stories"))
    .toSorted()
    .flatMap((file) => readLines(join("stories", file)))
    .map(([key = "", title = "", body = ""]) => ({ key, edition: "ar", title, lead: "", body }));
}

export type Judged = { kind: string; text: string; relevant: string[] };

/** Questions, each with the stories that answer it. */
export function readQueries(): Judged[] {
  return readLines("queries.txt").map(([kind = "", text = "", keys = ""]) => ({
    kind,
    text,
    relevant: keys.split(",").map((key) => key.trim()),
  }));
}

function readLines(file: string): string[][] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => line.split("|").map((part) => part.trim()));
}
