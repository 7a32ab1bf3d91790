import type { Payload } from "payload";
import { beforeAll, expect, it } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";
import { signInWriter } from "./sample-saves";

let newsroom: Payload;
let writer: Awaited<ReturnType<typeof signInWriter>>;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  writer = await signInWriter(newsroom);
});

it("one tab saves again and again; another that shows an older state is refused in words", async () => {
  const { id, updatedAt } = await writer.newStory();
  let from = updatedAt;
  for (const title of ["ثانٍ", "ثالث", "رابع"]) {
    const saved = await writer.save(id, title, from);
    expect(saved.status).toBe(200);
    from = saved.savedAs ?? "";
  }
  const late = await writer.save(id, "متأخر", updatedAt);
  expect(late.status).toBe(409);
  expect(late.json.errors[0].message).toContain("من مكان آخر");
  expect(await writer.titleOf(id)).toBe("رابع");
  expect((await writer.save(id, "خامس", from)).status).toBe(200);
});

it("publishing moves the state too, and is refused from an older one", async () => {
  const { id, updatedAt } = await writer.newStory();
  const saved = await writer.save(id, "ثانٍ", updatedAt);
  expect((await writer.save(id, "متأخر", updatedAt, "")).status).toBe(409);
  expect((await writer.save(id, "ثالث", saved.savedAs, "draft=true")).status).toBe(200);
});

it("of many saves from one state at the same moment one is taken", async () => {
  const { id, updatedAt } = await writer.newStory();
  const answers = await Promise.all(["أ", "ب", "ت", "ث", "ج"].map((title) => writer.save(id, title, updatedAt)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409]);
  expect(await writer.titleOf(id)).toBe(["أ", "ب", "ت", "ث", "ج"][answers.findIndex(({ status }) => status === 200)]);
});

it("programs that do not say what they started from go on as before, as does a save after a refused one", async () => {
  const { id, updatedAt } = await writer.newStory();
  await writer.save(id, "ثانٍ", updatedAt);
  expect((await writer.save(id, "ثالث", null)).status).toBe(200);
  expect((await writer.save(id, "رابع", "no state")).status).toBe(409);
  expect((await writer.save(id, "رابع", null)).status).toBe(200);
});

it("who was taken over from is told so", async () => {
  const { id, updatedAt } = await writer.newStory();
  const data = { name: "سامر", role: "editor" as const, email: "samer@test.example", password: "long-enough-words" };
  const other = await newsroom.create({ collection: "users", data, draft: false });
  await newsroom.create({
    collection: "payload-locked-documents",
    data: { document: { relationTo: "articles", value: id }, user: { relationTo: "users", value: other.id } },
    draft: false,
  });
  const refused = await writer.save(id, "متأخر", updatedAt);
  expect(refused.status).toBe(423);
  expect(refused.json.errors[0].message).toContain("تولّى شخص آخر");
  expect(await writer.titleOf(id)).toBe("أول");
});
