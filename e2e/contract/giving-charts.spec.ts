import { givingChartWords } from "@/newsroom/words/own/giving-charts";
import { expect, test } from "../fixtures/newsroom";

const words = givingChartWords.ar;
const good = { currency: "USD", amount: "other", other: "5", rhythm: "once", way: "card" };

test("the charts of giving name the month and the story of a gift, and no donor, to administrators alone", async ({
  stranger,
  people,
  make,
}) => {
  const story = await make.story();
  const name = `متبرعة ${Date.now()}`;
  const form = { ...good, name, story: String(story.id) };
  const { location = "" } = (await stranger.post("/donate", { form, maxRedirects: 0 })).headers();
  const gift = new URLSearchParams(location.split("?")[1]).get("gift") ?? "";
  await stranger.post("/donate/sandbox", { form: { gift, answer: "pay" }, maxRedirects: 0 });

  const answer = await people.admin.request.get("/admin/giving");
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  for (const told of [words.months, words.stories, story.title]) expect(text).toContain(told);
  expect(text).not.toContain(name);
  expect(await (await people.admin.request.get("/admin")).text()).toContain(words.thisMonth);

  for (const { request } of [people.editor, people.reporter]) {
    expect((await request.get("/admin/giving")).status()).toBe(404);
    expect(await (await request.get("/admin")).text()).not.toContain(words.thisMonth);
  }
  const sentAway = await (await stranger.get("/admin/giving")).text();
  expect(sentAway).toContain("/admin/login");
  expect(sentAway).not.toContain(words.months);
  for (const year of ["1999", "2999", "20", "2026x", "-1"])
    expect((await people.admin.request.get(`/admin/giving?year=${year}`)).status(), year).toBe(404);
});
