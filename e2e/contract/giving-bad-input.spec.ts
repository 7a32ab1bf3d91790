import { expect, test } from "../fixtures/newsroom";

const good = { currency: "USD", amount: "other", other: "5", rhythm: "once", way: "card" };

for (const change of [
  ...["", "0", "-5", "1000000000000", "NaN", "1e12", "<b>5"].map((other) => ({ other })),
  { currency: "XXX" },
  { currency: "" },
  { amount: "999999999" },
  { rhythm: "day" },
  { way: "cash" },
  { way: "hand", rhythm: "month" },
  { email: "nobody" },
  { name: "ا".repeat(150) },
  { message: "ا".repeat(501) },
]) {
  test(`a form with ${JSON.stringify(change).slice(0, 60)} is answered 400 in words`, async ({ stranger }) => {
    const answer = await stranger.post("/donate", { form: { ...good, ...change }, maxRedirects: 0 });
    expect(answer.status()).toBe(400);
    expect(answer.headers()["cache-control"]).toBe("private, no-store");
    const text = await answer.text();
    expect(text).toContain('role="alert"');
    expect(text).not.toContain("<b>5");
  });
}

test("a form sent twice at once and again leads to one gift; another amount to another", async ({ stranger }) => {
  const send = async (form: object) =>
    (await stranger.post("/donate", { form: { ...good, ...form }, maxRedirects: 0 })).headers()["location"];
  const name = `مرتان ${Date.now()}`;
  const [first, second] = await Promise.all([send({ name }), send({ name })]);
  expect(first).toMatch(/^\/donate\/sandbox\?gift=/);
  expect(second).toBe(first);
  expect(await send({ name })).toBe(first);
  expect(await send({ name, other: "٦" })).not.toBe(first);
});

test("what is no form is refused, and nothing is kept of it", async ({ stranger }) => {
  const statuses = [
    await stranger.post("/donate", { data: "x".repeat(40_000), maxRedirects: 0 }),
    await stranger.post("/donate", { data: { amount: 5 }, maxRedirects: 0 }),
    await stranger.post("/donate/thanks", { form: good, maxRedirects: 0 }),
    await stranger.post("/donate/sandbox", { form: { gift: "x", answer: "pay" }, maxRedirects: 0 }),
    await stranger.get("/donate/thanks?gift=x"),
    await stranger.get("/en/donate/sandbox?gift="),
    await stranger.post("/api/giving/stripe", { data: "{}", maxRedirects: 0 }),
    await stranger.post("/api/giving/nothing", { form: good, maxRedirects: 0 }),
  ].map((answer) => answer.status());
  expect(statuses).toEqual([413, 400, 405, 404, 404, 404, 404, 404]);
});

test("a giver's page is kept by nobody, and tells nobody of its key", async ({ stranger }) => {
  const answer = await stranger.get("/donate/thanks");
  expect(answer.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
  });
  expect(answer.headers()["content-security-policy"]).toContain("form-action 'self'");
});

test("the page of a giver's gifts opens to no guess, and takes nothing without the token of a link", async ({
  stranger,
}) => {
  const key = "x".repeat(43);
  const send = (form: Record<string, string>) =>
    stranger.post("/en/donate/support", { form, maxRedirects: 0, headers: { origin: "https://evil.example" } });
  const answers = [
    await stranger.get("/donate/support"),
    await stranger.get(`/donate/support?key=${key}`),
    await stranger.get("/donate/support?key=%00&end=%F0&pledge[]=1&wrong=constructor&problem=__proto__"),
    await send({ deed: "end", pledge: "1" }),
    await send({ deed: "change", pledge: "1", amount: "5", key }),
    await send({ deed: "link", email: "a@b.example, c@d.example" }),
    await send({ deed: "link", email: "a@b.example\r\nBcc: c@d.example" }),
  ];
  expect(answers.map((answer) => answer.status())).toEqual([200, 410, 410, 410, 410, 400, 400]);
  for (const answer of answers)
    expect(answer.headers()).toMatchObject({ "cache-control": "private, no-store", "referrer-policy": "no-referrer" });
  expect(await answers[3]?.text()).toContain('role="alert"');
  const asked = await send({ deed: "link", email: `nobody-${Date.now()}@test.example` });
  expect([asked.status(), asked.headers()["location"]]).toEqual([303, "/en/donate/support?done=asked"]);
});

test("donors are the administrator's to see alone", async ({ people, stranger }) => {
  for (const path of ["/api/donations", "/api/pledges", "/api/donations/export"]) {
    expect((await people.admin.request.get(path)).status(), path).toBe(200);
    for (const { request } of [people.editor, people.reporter, { request: stranger }])
      expect((await request.get(path)).status(), path).toBe(403);
  }
  for (const path of ["/api/gift-facts", "/api/happenings"])
    expect((await people.admin.request.get(path)).status(), path).toBe(403);
});
