import config from "@payload-config";
import { REST_PATCH } from "@payloadcms/next/routes";
import type { Payload } from "payload";
import { beforeAll, expect, it } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";

let newsroom: Payload;
let token: string;
const patch = REST_PATCH(config);

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  const data = { name: "ليلى", role: "editor" as const, email: "layla@test.example", password: "long-enough-words" };
  await newsroom.create({ collection: "users", data, draft: false });
  token = (await newsroom.login({ collection: "users", data })).token ?? "";
});

async function newStory() {
  const data = { title: "أول", language: "ar" as const };
  return newsroom.create({ collection: "articles", data, draft: true, depth: 0 });
}

/** A save as the form makes it. */
async function save(id: number, title: string, from: string | null, query = "draft=true&autosave=true") {
  const headers = { authorization: `JWT ${token}`, "content-type": "application/json", "accept-language": "ar" };
  const request = new Request(`http://localhost:3000/api/articles/${id}?depth=0&${query}`, {
    method: "PATCH",
    headers: from === null ? headers : { ...headers, "x-based-on": from },
    body: JSON.stringify({ title }),
  });
  const answer = await patch(request, { params: Promise.resolve({ slug: ["articles", String(id)] }) });
  return { status: answer.status, savedAs: answer.headers.get("x-saved-as"), json: await answer.json() };
}

const titleOf = async (id: number) => (await newsroom.findByID({ collection: "articles", id, draft: true })).title;

it("one tab saves again and again; another that shows an older state is refused in words", async () => {
  const { id, updatedAt } = await newStory();
  let from = updatedAt;
  for (const title of ["ثانٍ", "ثالث", "رابع"]) {
    const saved = await save(id, title, from);
    expect(saved.status).toBe(200);
    from = saved.savedAs ?? "";
  }
  const late = await save(id, "متأخر", updatedAt);
  expect(late.status).toBe(409);
  expect(late.json.errors[0].message).toContain("من مكان آخر");
  expect(await titleOf(id)).toBe("رابع");
  expect((await save(id, "خامس", from)).status).toBe(200);
});

it("publishing moves the state too, and is refused from an older one", async () => {
  const { id, updatedAt } = await newStory();
  const saved = await save(id, "ثانٍ", updatedAt);
  expect((await save(id, "متأخر", updatedAt, "")).status).toBe(409);
  expect((await save(id, "ثالث", saved.savedAs, "draft=true")).status).toBe(200);
});

it("of many saves from one state at the same moment one is taken", async () => {
  const { id, updatedAt } = await newStory();
  const answers = await Promise.all(["أ", "ب", "ت", "ث", "ج"].map((title) => save(id, title, updatedAt)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409]);
  expect(await titleOf(id)).toBe(["أ", "ب", "ت", "ث", "ج"][answers.findIndex(({ status }) => status === 200)]);
});

it("programs that do not say what they started from go on as before, as does a save after a refused one", async () => {
  const { id, updatedAt } = await newStory();
  await save(id, "ثانٍ", updatedAt);
  expect((await save(id, "ثالث", null)).status).toBe(200);
  expect((await save(id, "رابع", "no state")).status).toBe(409);
  expect((await save(id, "رابع", null)).status).toBe(200);
});

it("who was taken over from is told so", async () => {
  const { id, updatedAt } = await newStory();
  const data = { name: "سامر", role: "editor" as const, email: "samer@test.example", password: "long-enough-words" };
  const other = await newsroom.create({ collection: "users", data, draft: false });
  await newsroom.create({
    collection: "payload-locked-documents",
    data: { document: { relationTo: "articles", value: id }, user: { relationTo: "users", value: other.id } },
    draft: false,
  });
  const refused = await save(id, "متأخر", updatedAt);
  expect(refused.status).toBe(423);
  expect(refused.json.errors[0].message).toContain("تولّى شخص آخر");
  expect(await titleOf(id)).toBe("أول");
});
