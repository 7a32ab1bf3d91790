import config from "@payload-config";
import { REST_DELETE, REST_GET, REST_POST } from "@payloadcms/next/routes";
import type { Payload } from "payload";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { User } from "../payload-types";
import { openWholeNewsroom } from "../whole-newsroom";
import { minuteMs, openDesk } from "./sample-schedules";
import { passTime, resetClock } from "./shifted-clock";

let newsroom: Payload;
let desk: Awaited<ReturnType<typeof openDesk>>;
let reporter: User;
const tokens = new Map<number, string>();
const routes = { GET: REST_GET(config), POST: REST_POST(config), DELETE: REST_DELETE(config) };

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  desk = await openDesk(newsroom);
  reporter = await desk.person("reporter");
  for (const { id, email } of [desk.editor, reporter]) {
    const { token } = await newsroom.login({ collection: "users", data: { email, password: "long-enough-words" } });
    tokens.set(id, token ?? "");
  }
});
afterEach(resetClock);

async function ask(method: keyof typeof routes, path: string, body?: unknown, user: User | null = desk.editor) {
  const request = new Request(`http://localhost:3000/api/${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(user ? { authorization: `JWT ${tokens.get(user.id)}` } : {}),
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const answer = await routes[method](request, {
    params: Promise.resolve({ slug: path.split("?")[0]?.split("/") ?? [] }),
  });
  return { status: answer.status, json: await answer.json() };
}

const soon = (ms = 10 * minuteMs) => new Date(Date.now() + ms).toISOString();
const messageOf = ({ json }: { json: { errors?: { message: string }[] } }) => json.errors?.[0]?.message ?? "";
const set = (id: number, body: unknown, user?: User | null) => ask("POST", `articles/${id}/schedule`, body, user);

describe("setting a time", () => {
  it.each([
    ["the past", () => ({ action: "publish", at: soon(-1000) }), "مضى"],
    ["2999", () => ({ action: "publish", at: "2999-01-01T10:00" }), "سنة"],
    ["no date", () => ({ action: "publish", at: "غدًا" }), "تاريخًا"],
    ["a day that there is not", () => ({ action: "publish", at: "2027-02-30T10:00" }), "تاريخًا"],
    ["a number", () => ({ action: "publish", at: 5 }), "تاريخًا"],
    ["no time", () => ({ action: "publish" }), "تاريخًا"],
    ["an unknown deed", () => ({ action: "delete", at: soon() }), "فقط"],
    ["no JSON", () => "{", "فقط"],
    ["a list", () => [], "فقط"],
  ])("refuses %s in words", async (_case, body, word) => {
    const { id } = await desk.write("عنوان");
    const refused = await set(id, body());
    expect(refused.status).toBe(400);
    expect(messageOf(refused)).toContain(word);
  });

  it("refuses an hour that the site's clocks skip", async () => {
    await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", timeZone: "Europe/Berlin" } });
    const { id } = await desk.write("عنوان");
    const year = new Date().getUTCFullYear() + 1;
    const lastSunday = [31, 30, 29, 28, 27, 26, 25].find((day) => new Date(Date.UTC(year, 2, day)).getUTCDay() === 0);
    const refused = await set(id, { action: "publish", at: `${year}-03-${lastSunday}T02:30` });
    expect(refused.status).toBe(400);
    expect(messageOf(refused)).toContain("Europe/Berlin");
    await newsroom.updateGlobal({ slug: "site", data: { timeZone: "Asia/Damascus" } });
  });

  it("is for editors; a reporter sees the time of an own story, and a stranger nothing", async () => {
    const { id } = await desk.write("للمراسل", { owner: reporter.id });
    expect((await set(id, { action: "publish", at: soon() }, reporter)).status).toBe(403);
    expect((await set(id, { action: "publish", at: soon() }, null)).status).toBe(401);
    const made = await set(id, { action: "publish", at: soon() });
    expect(made.status).toBe(201);
    const seen = await ask("GET", `articles/${id}/schedule`, undefined, reporter);
    expect(seen.json).toMatchObject({ mayChange: false, timeZone: "Asia/Damascus", times: [{ action: "publish" }] });
    expect((await ask("GET", `articles/${id}/schedule`, undefined, null)).status).toBe(401);
    const listed = await ask("GET", "schedules?depth=0", undefined, reporter);
    expect(listed.json.docs).toHaveLength(1);
    expect(JSON.stringify(listed.json)).not.toMatch(/snapshot|beside|claimed|purged/);
    expect((await ask("GET", "schedules", undefined, null)).status).toBe(403);
    for (const deed of ["cancel", "move", "retry"])
      expect((await ask("POST", `schedules/${made.json.id}/${deed}`, {}, reporter)).status).toBe(403);
    const other = await desk.write("لغيره");
    expect((await ask("GET", `articles/${other.id}/schedule`, undefined, reporter)).status).toBe(404);
  });

  it("twice at once sets one", async () => {
    const { id } = await desk.write("نقرتان");
    const answers = await Promise.all([1, 2, 3].map(() => set(id, { action: "publish", at: soon() })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
  });

  it("refuses at once what could not be published at the minute", async () => {
    const { id } = await newsroom.create({
      collection: "articles",
      data: { title: "بلا قسم", language: "ar" },
      draft: true,
    });
    const refused = await set(id, { action: "publish", at: soon() });
    expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringContaining("القسم")]);
  });

  it("refuses what is not as the editor saw it, and what there is nothing to do for", async () => {
    const { id, updatedAt } = await desk.write("أول");
    await desk.type(id, { title: "ثان" });
    expect((await set(id, { action: "publish", at: soon(), seen: updatedAt })).status).toBe(409);
    expect((await set(id, { action: "withdraw", at: soon() })).status).toBe(409);
    await newsroom.update({ collection: "articles", id, data: { _status: "published" } });
    expect((await set(id, { action: "publish", at: soon() })).status).toBe(409);
    expect((await set(id, { action: "withdraw", at: soon() })).status).toBe(201);
    expect((await set(999_999, { action: "publish", at: soon() })).status).toBe(404);
    expect((await ask("POST", "articles/x/schedule", { action: "publish", at: soon() })).status).toBe(404);
  });
});

describe("changing a time", () => {
  it("moving keeps the words that were pinned, unless the newest are asked for", async () => {
    const { id } = await desk.write("مثبت");
    const { json } = await set(id, { action: "publish", at: soon() });
    await desk.type(id, { title: "أحدث" });
    expect((await ask("POST", `schedules/${json.id}/move`, { at: soon(20 * minuteMs) })).status).toBe(200);
    expect((await desk.row(json.id)).snapshot).toMatchObject({ title: "مثبت" });
    expect((await ask("POST", `schedules/${json.id}/move`, { at: "أمس" })).status).toBe(400);
    expect((await ask("POST", `schedules/${json.id}/move`, { at: soon(), newest: true })).status).toBe(200);
    expect((await desk.row(json.id)).snapshot).toMatchObject({ title: "أحدث" });
  });

  it("cancelling forgets the words, is done once, and nothing happens at the minute", async () => {
    const { id } = await desk.write("يُلغى");
    const { json } = await set(id, { action: "publish", at: soon(minuteMs) });
    expect((await ask("POST", `schedules/${json.id}/cancel`)).status).toBe(200);
    expect((await ask("DELETE", `schedules/${json.id}`)).status).toBe(409);
    expect(await desk.row(json.id)).toMatchObject({ status: "cancelled", snapshot: null });
    passTime(2 * minuteMs);
    await desk.work();
    expect(await desk.live(id)).toBeNull();
    expect((await ask("POST", "schedules/999999/cancel")).status).toBe(404);
  });

  it("what is being done at this moment is neither cancelled nor moved", async () => {
    const { id } = await desk.write("الآن");
    const { json } = await set(id, { action: "publish", at: soon() });
    const data = { claimedBy: "other", claimedAt: new Date().toISOString() };
    await newsroom.db.updateOne({ collection: "schedules", id: json.id, data });
    const refused = await ask("POST", `schedules/${json.id}/cancel`);
    expect([refused.status, messageOf(refused)]).toEqual([409, expect.stringContaining("الآن")]);
  });
});

/** A version of a story by its headline. */
async function findVersion(id: number, title: string): Promise<string> {
  const where = { and: [{ parent: { equals: id } }, { "version.title": { equals: title } }] };
  const { docs } = await newsroom.findVersions({ collection: "articles", where, limit: 1, depth: 0 });
  return String(docs[0]?.id);
}

describe("an embargo", () => {
  const until = () => new Date(Date.now() + 30 * minuteMs).toISOString();

  it("keeps everybody from publishing earlier, in words that name the time", async () => {
    const { id } = await desk.write("محظور", { embargoUntil: until() });
    const refused = await set(id, { action: "publish", at: soon() });
    expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringContaining("حظر")]);
    const publish = { collection: "articles" as const, id, data: { _status: "published" as const } };
    await expect(newsroom.update(publish)).rejects.toMatchObject({ status: 400 });
    // Nor is it lifted in passing.
    const passing = { ...publish, data: { ...publish.data, embargoUntil: null } };
    await expect(newsroom.update(passing)).rejects.toMatchObject({ status: 400 });
    await desk.type(id, { embargoUntil: null });
    expect(await newsroom.update(publish)).toMatchObject({ _status: "published" });
  });

  it("is neither lifted nor brought back by an old version that is restored", async () => {
    const restore = async (id: number, title: string) =>
      newsroom.restoreVersion({ collection: "articles", id: await findVersion(id, title), draft: true });
    const { id } = await desk.write("بلا حظر");
    const held = { title: "بحظر", embargoUntil: until() };
    await newsroom.update({ collection: "articles", id, data: held, draft: true });
    await restore(id, "بلا حظر");
    expect(await desk.draft(id)).toMatchObject({ title: "بلا حظر", embargoUntil: held.embargoUntil });
    await desk.type(id, { embargoUntil: null });
    await restore(id, "بحظر");
    expect(await desk.draft(id)).toMatchObject({ title: "بحظر", embargoUntil: null });
  });

  it("lets a time after it stand, and stops one that was set before it was", async () => {
    const { id } = await desk.write("بعد الحظر", { embargoUntil: until() });
    const after = await set(id, { action: "publish", at: soon(31 * minuteMs) });
    expect(after.status).toBe(201);
    await desk.type(id, { embargoUntil: soon(90 * minuteMs) });
    passTime(32 * minuteMs);
    await desk.work();
    expect(await desk.live(id)).toBeNull();
    expect(await desk.row(after.json.id)).toMatchObject({ status: "failed" });
  });
});
