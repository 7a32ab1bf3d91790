import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { expectStatus, readDoc, refused } from "../fixtures/answers";
import { readEverything } from "../fixtures/database";
import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { openAsStranger, signIn } from "../fixtures/sign-in";
import { uniqueLatin } from "../fixtures/unique";

test("the first start shows a made-up password once, and no usual one works", async ({ stranger }) => {
  const { firstOutput, dataDir } = readEnvironment();
  expect(firstOutput.match(/e-mail: +(\S+)/)?.[1]).toBe("admin@waraq.example");
  const password = firstOutput.match(/password: +(\S+)/)?.[1] ?? "";
  expect(password).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  expect(firstOutput.split(password)).toHaveLength(2);
  for (const usual of ["admin", "password", "waraq", "admin123", "changeme", ""]) {
    const answer = await stranger.post("/api/users/login", { data: { email: "admin@waraq.example", password: usual } });
    expect.soft([400, 401], usual).toContain(answer.status());
  }
  const data = { email: "admin@waraq.example", password };
  const { user } = await readDoc<{ user: { role: string } }>(await stranger.post("/api/users/login", { data }));
  expect(user.role).toBe("admin");
  expect(JSON.stringify(await readEverything(dataDir))).not.toContain(password);
  expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);
});

test("a wrong password and an unknown name are answered alike", async ({ people, stranger }) => {
  const ask = async (email: string) => {
    const answer = await stranger.post("/api/users/login", { data: { email, password: uniqueLatin() } });
    return { status: answer.status(), text: await answer.text(), cookie: answer.headers()["set-cookie"] };
  };
  const known = await ask(people.reporter.email);
  expect(known).toMatchObject({ status: 401, cookie: undefined });
  expect(known.text).toMatch(/[\u0600-\u06ff]/);
  expect(await ask(`${uniqueLatin()}@test.example`)).toEqual(known);
  const forgot = async (email: string) =>
    (await stranger.post("/api/users/forgot-password", { data: { email } })).text();
  expect(await forgot(people.reporter.email)).toBe(await forgot(`${uniqueLatin()}@test.example`));
});

test("the cookie of a sign-in is for this site's own pages only", async ({ make, people, playwright }) => {
  const guest = await openAsStranger(playwright);
  const { email, password } = people.editor;
  const login = await guest.post("/api/users/login", { data: { email, password } });
  expect(login.headers()["set-cookie"]).toMatch(/^payload-token=[^;]+;.*HttpOnly=?(?:true)?;.*SameSite=Lax/);
  const { token } = await login.json();
  await guest.dispose();

  const visitor = await openAsStranger(playwright);
  const whoAmI = async (headers: Record<string, string>) => {
    const answer = await visitor.get("/api/users/me", { headers: { Cookie: `payload-token=${token}`, ...headers } });
    return (await answer.json()).user?.email ?? null;
  };
  const own = new URL(readEnvironment().baseUrl).origin;
  expect(await whoAmI({ Origin: own })).toBe(email);
  expect(await whoAmI({ "Sec-Fetch-Site": "same-origin" })).toBe(email);
  for (const Origin of [
    "https://evil.example",
    "null",
    `${own}.evil.example`,
    own.replace("http:", "https:"),
    "http://localhost:1",
  ]) {
    expect.soft(await whoAmI({ Origin }), Origin).toBeNull();
    expect.soft(await whoAmI({ Origin, "Sec-Fetch-Site": "same-origin" }), Origin).toBeNull();
  }
  expect(await whoAmI({ "Sec-Fetch-Site": "cross-site" })).toBeNull();

  const story = await make.story();
  const headers = { Cookie: `payload-token=${token}`, Origin: "https://evil.example" };
  expect(refused).toContain(
    (await visitor.patch(`/api/articles/${story.id}`, { headers, data: { _status: "draft" } })).status(),
  );
  expect(refused).toContain((await visitor.delete(`/api/articles/${story.id}`, { headers })).status());
  await expectStatus(await visitor.get(`/news/${story.id}`), 200);
  await visitor.dispose();
});

test("a forged, foreign or worn-out token opens nothing", async ({ people, playwright, stranger }) => {
  const token = await signIn(playwright, people.reporter.email, people.reporter.password);
  const [head, , seal] = token.split(".");
  const claims = Buffer.from(
    JSON.stringify({ id: people.admin.id, collection: "users", email: people.admin.email, role: "admin" }),
  );
  const unsigned = Buffer.from(JSON.stringify({ alg: "none", typ: "JWT" })).toString("base64url");
  const forged = claims.toString("base64url");
  for (const bad of [
    `${head}.${forged}.${seal}`,
    `${unsigned}.${forged}.`,
    `${head}.${forged}.`,
    "x.y.z",
    "",
    token.slice(0, -2),
  ]) {
    const answer = await stranger.get("/api/users", { headers: { Authorization: `JWT ${bad}` } });
    expect.soft(refused, bad.slice(0, 40)).toContain(answer.status());
  }
  const headers = { Authorization: `JWT ${token}` };
  await expectStatus(await stranger.get("/api/redirects", { headers }), 200);
  await expectStatus(await stranger.post("/api/users/logout", { headers }), 200);
  expect(refused).toContain((await stranger.get("/api/redirects", { headers })).status());
});

test("strangers who guess are refused for a while, a known device is not, and an administrator gives new tries", async ({
  make,
  people,
  playwright,
  stranger,
}) => {
  const [email, password] = [`${uniqueLatin()}@test.example`, uniqueLatin()];
  await make.other("users", { email, password, name: "x", role: "reporter" });
  const known = await openAsStranger(playwright);
  await expectStatus(await known.post("/api/users/login", { data: { email, password } }), 200);
  const headers = { "X-Forwarded-For": `2001:db8:${randomBytes(2).toString("hex")}::1` };
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const data = { email, password: "wrong-password" };
    await expectStatus(await stranger.post("/api/users/login", { headers, data }), 401);
  }
  const login = (from = stranger) => from.post("/api/users/login", { headers, data: { email, password } });
  const refusal = await login();
  await expectStatus(refusal, 429);
  expect(Number(refusal.headers()["retry-after"])).toBeGreaterThan(0);
  expect(await refusal.text()).toContain("محاولات كثيرة");
  await expectStatus(await login(known), 200);
  await expectStatus(await people.admin.request.post("/api/users/unlock", { data: { email } }), 200);
  await expectStatus(await login(), 200);
  await known.dispose();
});
