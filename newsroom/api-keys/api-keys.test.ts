import type { Payload } from "payload";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { selectRows, sql } from "../database/rows";
import { hireSample, signInSample, withToken } from "../sign-in/sample-requests";
import { openWholeNewsroom } from "../whole-newsroom";
import { askGuarded, programWith } from "./sample-keys";
import { scopes } from "./scopes";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;
let admin: Record<string, string>;
let section: number;
let draft: number;
let published: number;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  await hireSample(newsroom, "admin");
  const { id: owner } = await hireSample(newsroom, "reporter");
  admin = withToken(await signInSample("admin"));
  section = (await newsroom.create({ collection: "sections", data: { name: "محليات" }, draft: true })).id;
  const story = { language: "ar" as const, section, owner };
  draft = (await newsroom.create({ collection: "articles", data: { ...story, title: "مسودة" }, draft: true })).id;
  const data = { ...story, title: "منشورة", _status: "published" as const };
  published = (await newsroom.create({ collection: "articles", data, draft: false })).id;
});

afterEach(() => vi.useRealTimers());

const asks = (...asked: Parameters<typeof askGuarded> extends [Payload, ...infer Rest] ? Rest : never) =>
  askGuarded(newsroom, ...asked);
const statusOf = async (...asked: Parameters<typeof asks>) => (await asks(...asked)).status;

it("is made by administrators alone, told once, and kept as a hash", async () => {
  const data = { name: "  برنامج   الطباعة ", scopes: ["read-published"] };
  const answer = await asks("POST", "/users/api-keys", admin, data);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const { id, key } = await answer.json();
  expect(key).toMatch(/^waraq_[\w-]{43}$/);
  expect(JSON.stringify(await selectRows(newsroom, sql`SELECT * FROM api_keys`))).not.toContain(key.slice(6, -4));
  const listed = await (await asks("GET", "/users/api-keys", admin)).text();
  expect(listed).not.toContain(key.slice(6, -4));
  expect(JSON.parse(listed).keys[0]).toMatchObject({ id, name: "برنامج الطباعة", madeBy: "admin", usedAt: null });
  expect(await statusOf("POST", "/users/api-keys", admin, data)).toBe(409);
  const reporter = withToken(await signInSample("reporter"));
  const program = await programWith(newsroom, "all", ...scopes);
  for (const headers of [reporter, program.headers, {}])
    for (const path of ["/users/api-keys", `/users/api-keys/${id}/revoke`])
      expect(await statusOf("POST", path, headers, data)).toBe(403);
});

it("refuses odd wishes in words", async () => {
  const good = { name: "غريب", scopes: ["read-drafts"] };
  for (const odd of [
    { name: "" },
    { name: "\u202e \n" },
    { name: "ا".repeat(81) },
    { name: 7 },
    { scopes: [] },
    { scopes: ["admin"] },
    { scopes: "read-drafts" },
    { expiresAt: "2020-01-01T00:00:00Z" },
    { expiresAt: "9999-01-01T00:00:00Z" },
    { expiresAt: "غدًا" },
    { expiresAt: 5 },
  ]) {
    const answer = await asks("POST", "/users/api-keys", admin, { ...good, ...odd });
    expect({ odd, status: answer.status }).toEqual({ odd, status: 400 });
    expect((await answer.json()).errors[0].message).toMatch(/[\u0621-\u064a]/);
  }
  for (const id of ["0", "99", "x", "1e400"])
    expect(await statusOf("POST", `/users/api-keys/${id}/revoke`, admin)).toBe(404);
});

it("is refused when it is wrong, revoked or over, and with a cookie", async () => {
  const { id, headers } = await programWith(newsroom, "ended", "read-drafts");
  expect(await statusOf("GET", `/articles/${draft}?draft=true`, headers)).toBe(200);
  expect(await statusOf("GET", "/articles", { ...headers, Cookie: "payload-token=x" })).toBe(400);
  expect(await statusOf("POST", `/users/api-keys/${id}/revoke`, admin)).toBe(200);
  const made = await asks("POST", "/users/api-keys", admin, {
    name: "short",
    scopes: ["read-drafts"],
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
  });
  const short = { Authorization: `bearer ${(await made.json()).key}` };
  expect(await statusOf("GET", `/articles/${draft}`, short)).toBe(200);
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(Date.now() + 61_000);
  for (const bad of [headers, short, { Authorization: "Bearer waraq_" }, { Authorization: "Bearer waraq_'OR'1'='1" }]) {
    const answer = await asks("GET", "/articles", bad);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("WWW-Authenticate")).toBe('Bearer error="invalid_token"');
    expect((await answer.json()).errors[0].message).toContain("المفتاح");
  }
});

/** What each scope may do; `x` is what no key may. */
const deeds: [string, string, string, object?][] = [
  ["published", "GET", "/articles/PUBLISHED"],
  ["draft", "GET", "/articles/DRAFT?draft=true"],
  ["create", "POST", "/articles?draft=true", { title: "من برنامج", language: "ar" }],
  ["change", "PATCH", "/articles/DRAFT?draft=true", { standfirst: "مقدمة" }],
  ["x", "PATCH", "/articles/DRAFT", { _status: "published" }],
  ["x", "PATCH", "/articles/PUBLISHED?draft=true", { title: "غيره" }],
  ["x", "POST", "/articles", { title: "منشورة فورًا", language: "ar", _status: "published" }],
  ["x", "DELETE", "/articles/DRAFT"],
  ["x", "GET", "/articles/versions"],
  ["x", "POST", "/articles/DRAFT/duplicate"],
  ["x", "POST", "/tags", { name: "وسم" }],
  ["x", "POST", "/globals/site", { name: "غيره" }],
  ["x", "GET", "/previews"],
  ["x", "POST", "/previews", { article: 1 }],
  ["x", "GET", "/events"],
  ["x", "GET", "/events/export"],
  ["x", "GET", "/users"],
  ["x", "GET", "/users/me"],
  ["x", "GET", "/users/sessions"],
  ["x", "POST", "/users/login", { email: "admin@test.example", password: "a-long-enough-password" }],
  ["x", "POST", "/users/second-factor/begin"],
  ["x", "GET", "/users/api-keys"],
  ["x", "GET", "/notes"],
  ["x", "GET", "/schedules"],
  ["x", "GET", "/payload-preferences/nav"],
  ["x", "GET", "/access"],
];

it.each([
  ["read-published", ["published"]],
  ["read-drafts", ["published", "draft"]],
  ["write-stories", ["published", "draft", "create", "change"]],
  ["manage-media", ["published"]],
] as const)("%s opens no more than it says", async (scope, may) => {
  const { headers } = await programWith(newsroom, `only ${scope}`, scope);
  const done: string[] = [];
  for (const [deed, method, path, data] of deeds) {
    const at = path.replace("PUBLISHED", String(published)).replace("DRAFT", String(draft));
    const answer = await asks(method, at, headers, data);
    if (answer.ok) done.push(deed);
    else if (answer.status !== 403 && answer.status !== 404) done.push(`${method} ${at}: ${answer.status}`);
    expect(await answer.text()).not.toContain("@test.example");
  }
  expect(done).toEqual(may);
});

it("opens nothing to a key by asking through others, and no page of the newsroom", async () => {
  const { headers } = await programWith(newsroom, "sly", ...scopes);
  for (const query of ["where[owner.email][like]=a", "sort=owner.email", "where[createdBy.password][exists]=true"])
    expect([400, 403]).toContain(await statusOf("GET", `/articles?${query}`, headers));
  const { docs } = await (await asks("GET", "/articles?depth=3&draft=true", headers)).json();
  expect(docs.length).toBeGreaterThan(1);
  expect(JSON.stringify(docs)).not.toContain("@test.example");
  expect((await newsroom.auth({ headers: new Headers(headers) })).user).toBeNull();
});

it("sets nobody's story by itself, and takes an approval away by writing", async () => {
  const { headers } = await programWith(newsroom, "writer", "write-stories");
  const data = { title: "من برنامج", language: "ar", section, demo: true, owner: 1, firstPublishedAt: "2020-01-01" };
  const { doc } = await (await asks("POST", "/articles?draft=true", headers, data)).json();
  const story = await newsroom.findByID({ collection: "articles", id: doc.id, draft: true, depth: 0 });
  expect(story).toMatchObject({ owner: null, stage: "draft" });
  expect(story.firstPublishedAt ?? null).toBeNull();
  for (const step of ["send", "approve"])
    expect(await statusOf("POST", `/articles/${doc.id}/step`, admin, { step })).toBe(200);
  const staged = () => newsroom.findByID({ collection: "articles", id: doc.id, draft: true, depth: 0 });
  expect((await staged()).stage).toBe("approved");
  expect(await statusOf("PATCH", `/articles/${doc.id}?draft=true`, headers, { title: "غيره" })).toBe(200);
  expect((await staged()).stage).toBe("draft");
  const odd = await asks("PATCH", `/articles/${doc.id}?draft=true`, headers, { tags: [99_999] });
  expect(odd.status).toBe(400);
  expect((await odd.json()).errors[0].data.errors[0].path).toMatch(/^tags/);
});

it("stands in the audit log by its own name, and tells when it was used last", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { id, headers } = await programWith(newsroom, "المؤرّخ", "write-stories");
  const from = { ...headers, "X-Forwarded-For": "203.0.113.7" };
  const data = { title: "للسجل", language: "ar", section };
  const { doc } = await (await asks("POST", "/articles?draft=true", from, data)).json();
  const where = { target: { equals: String(doc.id) }, collection: { equals: "articles" } };
  const { docs } = await newsroom.find({ collection: "events", where, pagination: false });
  expect(docs.find(({ action }) => action === "create")).toMatchObject({
    personName: "المؤرّخ",
    person: null,
    details: { key: id },
    sentence: expect.stringContaining("المفتاح “المؤرّخ”"),
  });
  const keys = async () => (await (await asks("GET", "/users/api-keys", admin)).json()).keys;
  const [used] = await keys();
  expect(used).toMatchObject({ name: "المؤرّخ", usedFrom: "203.0.113.0/24" });
  expect(Date.now() - used.usedAt).toBeLessThan(60_000);
});

it("has so many requests in a quarter of an hour, and more when the clock gives them back", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { headers } = await programWith(newsroom, "busy", "write-stories");
  const write = () => asks("PATCH", "/tags/1", headers, { name: "x" });
  for (let at = 0; at < 120; at += 1) expect((await write()).status).toBe(403);
  const late = await write();
  expect(late.status).toBe(429);
  expect(Number(late.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await statusOf("GET", "/articles", headers)).toBe(200);
  vi.setSystemTime(Date.now() + 10_000);
  expect((await write()).status).toBe(403);
  const count = await newsroom.count({ collection: "events", where: { action: { equals: "key-refused" } } });
  expect(count.totalDocs).toBeLessThanOrEqual(60);
});

it("needs no page of the site, and takes no foreign one", async () => {
  const { headers } = await programWith(newsroom, "paged", "write-stories");
  const data = { title: "بلا صفحة", language: "ar", section };
  expect(await statusOf("POST", "/articles?draft=true", headers, data)).toBe(201);
  const foreign = { ...headers, Origin: "https://evil.example" };
  expect(await statusOf("POST", "/articles?draft=true", foreign, data)).toBe(403);
});
