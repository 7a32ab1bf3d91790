import config from "@payload-config";
import { REST_PATCH, REST_POST } from "@payloadcms/next/routes";
import type { Payload } from "payload";
import { beforeAll, describe, expect, it } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";
import { findBodyProblem } from "./body-problem";
import { limitBody } from "./limit-body";

let newsroom: Payload;
let token: string;
let section: number;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  const data = { name: "ليلى", role: "editor" as const, email: "layla@test.example", password: "long-enough-words" };
  await newsroom.create({ collection: "users", data, draft: false });
  token = (await newsroom.login({ collection: "users", data })).token ?? "";
  section = (await newsroom.create({ collection: "sections", data: { name: "محليات" }, draft: true })).id;
});

const [post, patch] = [limitBody(REST_POST(config)), limitBody(REST_PATCH(config))];

/** Sends a body to the API as it is. */
async function send(slug: string[], body: BodyInit, method = "POST", headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost:3000/api/${slug.join("/")}?depth=0&draft=true`, {
    method,
    headers: { authorization: `JWT ${token}`, "content-type": "application/json", ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  });
  const answer = await (method === "POST" ? post : patch)(request, { params: Promise.resolve({ slug }) });
  return { status: answer.status, json: await answer.json() };
}

const sendStory = (data: object) =>
  send(["articles"], JSON.stringify({ title: "عنوان", language: "ar", section, ...data }));
const sendTo = (id: number, data: object) => send(["articles", String(id)], JSON.stringify(data), "PATCH");
const text = (words: string) => ({
  type: "text",
  text: words,
  format: 0,
  version: 1,
  mode: "normal",
  style: "",
  detail: 0,
});
const paragraph = (...children: object[]) => ({ type: "paragraph", children, version: 1, indent: 0, format: "" });
const body = (...children: object[]) => ({
  root: { type: "root", children, version: 1, indent: 0, format: "", direction: "rtl" },
});

function nest(depth: number): object {
  let inner = paragraph(text("قاع"));
  for (let level = 0; level < depth; level++) inner = { ...paragraph(inner), type: "quote" };
  return inner;
}

/** Where the refusal stands in the form, and its words. */
function problemOf({ json }: { json: { errors?: { data?: { errors?: { path: string; message: string }[] } }[] } }) {
  return json.errors?.[0]?.data?.errors?.[0];
}

describe("refused with 400 at the field", () => {
  it.each([
    ["10,000 tags", { tags: Array.from({ length: 10_000 }, (_, index) => index + 1) }, "tags"],
    ["a tag that does not exist", { tags: [987_654] }, "tags"],
    ["a section that does not exist", { section: 987_654 }, "section"],
    ["a section that is no number", { section: "'; DROP TABLE articles" }, "section"],
    ["a section that is an object", { section: { $ne: 1 } }, "section"],
    ["a lead picture that does not exist", { leadImage: -5 }, "leadImage"],
    ["an author of infinite number", { authors: [1e99] }, "authors"],
    ["elements nested 500 deep", { body: body(nest(500)) }, "body"],
    ["an element that the site does not know", { body: body({ type: "iframe", src: "//evil.example" }) }, "body"],
    ["a text in place of a headline", { title: "ما لصقه أحدهم في غير موضعه. ".repeat(50) }, "title"],
    ["an element without a type", { body: body({ children: [] }) }, "body"],
    [
      "a link that is a script",
      {
        body: body(
          paragraph({ type: "link", fields: { url: " java\tscript:alert(1)", linkType: "custom" }, children: [] }),
        ),
      },
      "body",
    ],
  ])("%s", async (_, data, path) => {
    const answer = await sendStory(data);
    expect(answer.status).toBe(400);
    expect(problemOf(answer)?.path).toBe(path);
    expect(problemOf(answer)?.message).toMatch(/[\u0620-\u064a]{3}/);
  });

  it("keys that would reach into every object", async () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const answer = await send(["articles"], `{"title":"عنوان","${key}":{"polluted":true}}`);
      expect([key, answer.status]).toEqual([key, 400]);
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

it("cleans characters that nobody sees, and keeps the text", async () => {
  const { status, json } = await sendStory({ title: "عنـ\0وان\u0007 \ud800 طويل", standfirst: "سطر\nثانٍ\tبعده" });
  expect(status).toBe(201);
  expect(json.doc).toMatchObject({ title: "عنـوان \ufffd طويل", standfirst: "سطر\nثانٍ\tبعده" });
});

describe("an address that cannot be one", () => {
  it.each(["Москва", "新闻", "خبر-新闻", "😀", "Ж".repeat(300)])("loses nothing of a draft: %s", async (slug) => {
    const made = await sendStory({ slug, standfirst: "مع أول حفظ" });
    expect(made.status).toBe(201);
    const { id } = made.json.doc;
    const saved = await sendTo(id, { title: "وما كُتب بعده", slug, standfirst: "كُتب" });
    expect(saved.json.doc).toMatchObject({ title: "وما كُتب بعده", standfirst: "كُتب", slug });
    for (const sent of [{ _status: "published" }, { _status: "published", title: "كُتب الآن", slug }]) {
      const refused = await sendTo(id, sent);
      expect(refused.status).toBe(400);
      expect(problemOf(refused)?.path).toBe("slug");
      expect(problemOf(refused)?.message).toMatch(/[\u0620-\u064a]{3}/);
    }
    const mended = await sendTo(id, { _status: "published", slug: "خبر" });
    expect(mended.json.doc).toMatchObject({ title: "وما كُتب بعده", slug: "خبر", _status: "published" });
  });

  it("stays where readers have it from before, and beside a live story waits for its mending", async () => {
    const { id } = (await sendStory({ slug: "live" })).json.doc;
    await sendTo(id, { _status: "published" });
    await sendTo(id, { slug: "новости", standfirst: "كُتب" });
    const read = await newsroom.findByID({ collection: "articles", id, draft: false, depth: 0 });
    expect([read.slug, read.standfirst ?? null]).toEqual(["live", null]);
    expect((await sendTo(id, { _status: "published" })).status).toBe(400);
    await newsroom.db.updateOne({ collection: "articles", id, data: { slug: "новости" } });
    expect((await sendTo(id, { _status: "published", slug: "новости" })).status).toBe(200);
  });

  it("is refused at its field where there are no drafts", async () => {
    const answer = await send(["tags"], JSON.stringify({ name: "وسم", slug: "新闻" }));
    expect(answer.status).toBe(400);
    expect(problemOf(answer)?.path).toBe("slug");
  });

  it("of a page that belongs to a part of the site is refused when it is published, not while it is typed", async () => {
    const made = await send(
      ["pages"],
      JSON.stringify({ title: "صفحة", body: body(paragraph(text("نص"))), slug: "News" }),
    );
    expect(made.json.doc).toMatchObject({ slug: "news", title: "صفحة" });
    const refused = await send(["pages", String(made.json.doc.id)], '{"_status":"published"}', "PATCH");
    expect(refused.status).toBe(400);
    expect(problemOf(refused)?.path).toBe("slug");
  });
});

it.each([
  ["  Two Words ", "two-words"],
  ["UPPER/lower/../x", "upper-lower-x"],
  ["/news/12/?a=b#c", "news-12-a-b-c"],
  ["خبر عاجل ".repeat(40), Array(11).fill("خبر-عاجل").join("-")],
  ["أ".repeat(300), "أ".repeat(100)],
  ["<script>alert(1)</script>", "script-alert-1-script"],
])("makes an address of what was written: %s", async (slug, made) => {
  const { status, json } = await sendStory({ slug });
  expect(status).toBe(201);
  expect(json.doc.slug).toBe(made);
});

it.each([
  ["Москва: خبر عاجل", "خبر-عاجل"],
  ["😀 خبر", "خبر"],
  ["Rojava: هەولێر", "rojava-هەولێر"],
])("writes an address from “%s” in letters of ours", async (title, slug) => {
  const { status, json } = await sendStory({ title });
  expect(status).toBe(201);
  expect(json.doc.slug).toBe(slug);
});

describe("megabytes", { timeout: 60_000 }, () => {
  const large = "ا".repeat(1_200_000);

  it("are refused with their size, told or not", async () => {
    const json = JSON.stringify({ title: "عنوان", body: body(paragraph(text(large))) });
    const told = await send(["articles"], json, "POST", { "content-length": String(Buffer.byteLength(json)) });
    expect(told.status).toBe(413);
    expect(told.json.errors[0].message).toContain("2.3");
    const untold = await send(["articles"], new Blob([json]).stream());
    expect(untold.status).toBe(413);
    const english = await send(["articles"], json, "POST", { cookie: "payload-lng=en" });
    expect(english.json.errors[0].message).toContain("megabytes");
  });

  it("just below the limit are kept, through a form too, where Payload would cut them off", async () => {
    const { json } = await sendStory({});
    const form = new FormData();
    form.set("_payload", JSON.stringify({ body: body(paragraph(text("ا".repeat(900_000)))) }));
    const encoded = new Response(form);
    const type = encoded.headers.get("content-type") ?? "";
    const answer = await send(["articles", String(json.doc.id)], await encoded.blob(), "PATCH", {
      "content-type": type,
    });
    expect(answer.status).toBe(200);
    expect(answer.json.doc.body.root.children[0].children[0].text).toHaveLength(900_000);
  });
});

it("looks into the texts of blocks, and knows every element of ours", () => {
  const script = { type: "link", fields: { url: "data:text/html,x" }, children: [] };
  const block = { type: "block", fields: { blockType: "infoBox", text: body(paragraph(script)) } };
  expect(findBodyProblem(body(block))).toEqual({ problem: "link", about: "data:" });
  const link = { type: "autolink", fields: { url: "https://a.example" }, children: [text("أ")] };
  expect(findBodyProblem(body(paragraph(link), { type: "horizontalrule" }))).toBeNull();
  expect(findBodyProblem(null)).toBeNull();
});
