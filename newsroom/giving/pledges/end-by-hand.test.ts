import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openSampleDesk, type SampleDesk } from "../../workflow/sample-desk";
import { setStripeKeys } from "../sample-provider";
import { type Books, demand, openBooks } from "../stand-in/books";
import { serveStandIn } from "../stand-in/serve";
import { beginPledge } from "../support/sample-supporter";

let desk: SampleDesk;
let books: Books;
let stripe: Awaited<ReturnType<typeof serveStandIn>>;
let admin: Awaited<ReturnType<SampleDesk["hire"]>>;

beforeAll(async () => {
  desk = await openSampleDesk();
  admin = await desk.hire("admin");
  books = openBooks();
  stripe = await serveStandIn({ books, tell: async () => {} });
  setStripeKeys(stripe.url);
});
afterAll(async () => {
  await stripe.stop();
  vi.unstubAllEnvs();
});

async function begin() {
  const subscription = await beginPledge(desk.newsroom, books, "layla@test.example");
  const where = { subscription: { equals: subscription } };
  const { docs } = await desk.newsroom.find({ collection: "pledges", where, depth: 0, joins: false });
  return { subscription, id: docs[0]?.id ?? 0 };
}
const read = async (id: number) => (await admin.ask("GET", `/pledges/${id}?depth=0&joins=false`)).body;
const events = async (id: number) => {
  const where = { action: { equals: "end-pledge" }, target: { equals: String(id) } };
  return (await desk.newsroom.find({ collection: "events", where, sort: "id" })).docs;
};

test("an administrator ends a pledge, at the service too, and the log says so once and names no donor", async () => {
  const { id, subscription } = await begin();
  const answers = await Promise.all([
    admin.ask("POST", `/pledges/${id}/end`),
    admin.ask("POST", `/pledges/${id}/end`, {}),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect((await admin.ask("POST", `/pledges/${id}/end`)).status).toBe(200);
  expect(demand(books.subscriptions, subscription).status).toBe("canceled");
  expect(await read(id)).toMatchObject({ state: "ended", endedAt: expect.any(String) });
  const logged = await events(id);
  expect(logged[0]).toMatchObject({ result: "ok", personName: admin.name });
  expect(JSON.stringify(logged)).not.toMatch(/layla|ليلى/);
  // A form that was opened before would write its old state over it.
  await admin.ask("PATCH", `/pledges/${id}`, { state: "active", endedAt: null, donorName: "سامر" });
  expect(await read(id)).toMatchObject({ state: "ended", endedAt: expect.any(String), donorName: "سامر" });
});

test("while the service is ill it says so and nothing changes", async () => {
  const { id, subscription } = await begin();
  stripe.beIll(true);
  const refused = await admin.ask("POST", `/pledges/${id}/end`);
  stripe.beIll(false);
  expect(refused).toMatchObject({ status: 503, message: expect.stringContaining("خدمة الدفع") });
  expect(await read(id)).toMatchObject({ state: "active" });
  expect(demand(books.subscriptions, subscription).status).toBe("active");
  expect(await events(id)).toMatchObject([{ result: "refused" }]);
});

test("nobody else may, and what is no pledge is 404", async () => {
  const { id } = await begin();
  for (const role of ["reporter", "editor"] as const)
    expect((await (await desk.hire(role)).ask("POST", `/pledges/${id}/end`)).status).toBe(403);
  expect((await desk.stranger("POST", `/pledges/${id}/end`)).status).toBe(401);
  for (const unknown of [999_999, "-1", "1e9", "x", "1;DROP"])
    expect((await admin.ask("POST", `/pledges/${unknown}/end`)).status).toBe(404);
  expect(await read(id)).toMatchObject({ state: "active" });
});
