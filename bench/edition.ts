import { randomBytes } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import sharp from "sharp";
import { longStory } from "../e2e/press/long-story";
import { NewsroomClient } from "../e2e/press/newsroom-client";
import { freePort } from "../e2e/fixtures/free-port";
import { type Running, runProgram, startProgram } from "./processes";

export type Bench = { dataDir: string; siteUrl: string; port: number; path: string; story: number; password: string };

export const workshop = resolve(".cache/bench");
const siteUrl = "http://localhost:3000";

/** Settings under which every server of a run prints the same bytes. */
export function settingsOf(dataDir: string, port: number): Record<string, string> {
  return { PORT: String(port), DATA_DIR: dataDir, SITE_URL: siteUrl, ACCESS_LOG: "0", NODE_ENV: "production" };
}

export function startWaraq({ dataDir }: { dataDir: string }, port: number, more = {}): Promise<Running> {
  const command = [process.execPath, "scripts/start.mjs"];
  const env = { ...settingsOf(dataDir, port), ...more };
  return startProgram({ command, env, url: `http://127.0.0.1:${port}/healthz` });
}

/**
 * Fills a new site with the demo edition and one story of ten paragraphs, four tags and a lead picture.
 * @param database the settings of a database elsewhere
 */
export async function makeBench(database: { DATABASE_URL?: string } = {}): Promise<Bench> {
  const dataDir = resolve(workshop, "data");
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  const port = await freePort();
  const server = await startWaraq({ dataDir }, port, { ...database, WARAQ_DEMO: "1" });
  try {
    const password = randomBytes(12).toString("hex");
    const user = ["scripts/command.mjs", "user", "--email", "bench@waraq.example", "--role", "admin"];
    const env = { ...settingsOf(dataDir, port), ...database, WARAQ_PASSWORD: password };
    runProgram([process.execPath, ...user], { env });
    const newsroom = await NewsroomClient.signIn(`http://127.0.0.1:${port}`, "bench@waraq.example", password);
    const { id, slug } = await publishStory(newsroom);
    return { dataDir, siteUrl, port, path: `/news/${id}/${encodeURIComponent(slug ?? "")}`, story: id, password };
  } finally {
    await server.stop();
  }
}

async function publishStory(newsroom: NewsroomClient) {
  const names = ["إعادة الإعمار", "الفرات", "الخدمات الطبية", "الطرق والجسور"];
  const tags = await Promise.all(names.map((name, at) => newsroom.create("tags", { name, slug: `bench-${at}` })));
  const [section] = await newsroom.list("sections?limit=1");
  const words = { alt: "جسر على نهر عند الغروب", caption: "الجسر قبل فتحه", credit: "ورق" };
  const picture = await newsroom.upload(await photograph(), words);
  const ids = tags.map(({ id }) => id);
  const story = { ...longStory, tags: ids, section: section?.id, leadImage: picture.id, _status: "published" };
  return newsroom.create("articles", story);
}

/** A picture about as hard to compress as a photograph: blurred noise over a gradient. */
function photograph(): Promise<Buffer> {
  const [width, height] = [1600, 1067];
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: "#786450", noise } })
    .blur(3)
    .modulate({ saturation: 0.6 })
    .jpeg({ quality: 85 })
    .toBuffer();
}
