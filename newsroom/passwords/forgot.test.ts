import { Secret, TOTP } from "otpauth";
import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { selectRows, sql } from "../database/rows";
import { ask, hireSample, samplePassword, signInSample, trySignIn, withToken } from "../sign-in/sample-requests";
import { openWholeNewsroom } from "../whole-newsroom";
import { openMails, throwMailsAway, tokenIn } from "./sample-mails";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;
let admin: Record<string, string>;
let [person, id, email] = [0, 0, ""];

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق" } });
  await hireSample(newsroom, "admin");
  admin = withToken(await signInSample("admin"));
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
  person += 1;
  ({ id, email } = await hireSample(newsroom, "editor", `writer-${person}`));
  await throwMailsAway(newsroom);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const chosen = "a river of quiet paper boats";
const forgot = (whose: unknown, sender = "192.0.2.1", language = "ar") =>
  ask("POST", "/users/forgot-password", { "X-Forwarded-For": sender, "Accept-Language": language }, { email: whose });
const choose = (token: string) => ask("POST", "/users/reset-password", {}, { token, password: chosen });
/** The mails, once there are so many. */
const mails = (count: number) =>
  vi.waitFor(async () => {
    const found = await openMails(newsroom);
    expect(found).toHaveLength(count);
    return found;
  });
const links = () => selectRows(newsroom, sql`SELECT user_id FROM password_links WHERE user_id = ${id}`);

it("renews a password by a link of the site's own address, ends every session, and signs nobody in", async () => {
  const session = withToken(await signInSample(`writer-${person}`));
  const hostile = { Host: "evil.example", "X-Forwarded-Host": "evil.example" };
  expect((await ask("POST", "/users/forgot-password", hostile, { email: ` ${email.toUpperCase()}` })).status).toBe(200);
  const [mail] = await mails(1);
  expect(mail).toMatchObject({ to: email, subject: "كلمة مرور جديدة لحسابك في ورق" });
  expect(mail?.text).toContain("http://localhost:3000/admin/password#");
  const answer = await choose(tokenIn(mail?.text));
  expect(await answer.json()).toEqual({ kind: "reset", next: "/admin/login" });
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect((await (await ask("GET", "/users/me", session)).json()).user).toBeNull();
  expect((await trySignIn(email, samplePassword)).status).toBe(401);
  expect((await trySignIn(email, chosen)).status).toBe(200);
  expect((await choose(tokenIn(mail?.text))).status).toBe(403);
  expect((await mails(2))[1]).toMatchObject({ to: email, subject: "تغيّر في حسابك في ورق" });
  const { docs } = await newsroom.find({ collection: "events", where: { target: { equals: String(id) } }, sort: "id" });
  expect(docs.map(({ action }) => action)).toEqual(["create", "forgot", "update", "reset-password", "sign-in-failed"]);
  expect(JSON.stringify(docs)).not.toContain(tokenIn(mail?.text));
});

it("answers alike for whoever has an account and whoever has none, before it looks", async () => {
  const seen = vi.spyOn(newsroom, "findByID");
  const answers = [await forgot("nobody@test.example"), await forgot(email)];
  expect(seen).not.toHaveBeenCalled();
  const [unknown, known] = await Promise.all(
    answers.map(async (each) => ({ status: each.status, text: await each.text(), headers: [...each.headers] })),
  );
  expect(known).toEqual(unknown);
  expect(known).toMatchObject({ status: 200, text: expect.stringContaining("إن كان لهذا البريد حساب") });
  expect(await (await forgot(email, "192.0.2.2", "en")).text()).toContain("If this address has an account");
  expect((await mails(2)).map(({ to }) => to)).toEqual([email, email]);
  seen.mockRestore();
});

it("sends three mails a quarter of an hour, says nothing of it, and locks nobody out", async () => {
  for (let at = 0; at < 6; at += 1) expect((await forgot(email, `198.51.100.${at}`)).status).toBe(200);
  const sent = await mails(3);
  expect((await trySignIn(email, samplePassword)).status).toBe(200);
  // The mail that its owner holds stays good, whoever asks for others.
  expect((await choose(tokenIn(sent[0]?.text))).status).toBe(200);
  expect(await links()).toEqual([]);
  expect((await choose(tokenIn(sent[2]?.text))).status).toBe(403);
  vi.setSystemTime(Date.now() + 5 * 60_000 + 1000);
  await throwMailsAway(newsroom);
  await forgot(email, "198.51.100.9");
  await mails(1);
});

it("stops one sender who asks for many, be there such accounts or not", async () => {
  const statuses: number[] = [];
  for (let at = 0; at < 21; at += 1) statuses.push((await forgot(`nobody-${at}@test.example`, "203.0.113.5")).status);
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
  const refused = await forgot(email, "203.0.113.5");
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "45"]);
  expect((await forgot(email, "203.0.113.6")).status).toBe(200);
});

it("is good for an hour and ends with another password or address", async () => {
  await forgot(email);
  const [first] = await mails(1);
  vi.setSystemTime(Date.now() + 60 * 60_000);
  expect((await choose(tokenIn(first?.text))).status).toBe(403);
  for (const data of [{ password: "another river of boats" }, { email: `x${email}` }]) {
    await throwMailsAway(newsroom);
    await forgot(email);
    const [mail] = await mails(1);
    await newsroom.update({ collection: "users", id, data });
    expect((await choose(tokenIn(mail?.text))).status).toBe(403);
  }
});

it("leaves the second factor standing", async () => {
  const headers = withToken(await signInSample(`writer-${person}`));
  const { secret } = await (await ask("POST", "/users/second-factor/begin", headers)).json();
  const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() });
  await ask("POST", "/users/second-factor/confirm", headers, { code: code() });
  await forgot(email);
  const [mail] = await mails(1);
  expect((await choose(tokenIn(mail?.text))).status).toBe(200);
  vi.setSystemTime(Date.now() + 60_000);
  expect((await trySignIn(email, chosen)).status).toBe(401);
  expect((await trySignIn(email, chosen, {}, { code: code() })).status).toBe(200);
});

it("gives who was invited no second way in, and a colleague's link only for the own password without mail", async () => {
  const invited = { name: "سلمى", email: `invited-${person}@test.example`, role: "reporter" };
  const { id: guest } = await (await ask("POST", "/users/invite", admin, invited)).json();
  await ask("DELETE", `/users/${guest}/password-link`, admin);
  await throwMailsAway(newsroom);
  await forgot(invited.email);
  await forgot(email);
  expect((await mails(1)).map(({ to }) => to)).toEqual([email]);
  expect((await ask("POST", `/users/${id}/password-link`, admin)).status).toBe(200);
  expect((await mails(2))[1]?.subject).toContain("كلمة مرور جديدة");
  vi.stubEnv("SMTP_URL", "");
  expect((await ask("POST", `/users/${id}/password-link`, admin)).status).toBe(400);
  expect((await ask("POST", `/users/${id}/password-link`, admin, { currentPassword: chosen })).status).toBe(403);
  const shown = await ask("POST", `/users/${id}/password-link`, admin, { currentPassword: samplePassword });
  expect((await choose(tokenIn((await shown.json()).link))).status).toBe(200);
  const mine = (await newsroom.find({ collection: "users", where: { role: { equals: "admin" } } })).docs[0]?.id;
  expect((await ask("POST", `/users/${mine}/password-link`, admin, { currentPassword: samplePassword })).status).toBe(
    403,
  );
});

it("refuses what is no address, and says whom to ask where no mail is sent", async () => {
  for (const wrong of ["", " ", "nonsense", "a@b.example,c@d.example", null, 7, { equals: email }, [email]])
    expect([wrong, (await forgot(wrong)).status]).toEqual([wrong, 400]);
  vi.stubEnv("SMTP_URL", "");
  const [known, unknown] = [await forgot(email), await forgot("nobody@test.example")];
  expect([known.status, await known.text()]).toEqual([503, await unknown.text()]);
  const kept = await selectRows(newsroom, sql`SELECT id FROM users WHERE reset_password_token IS NOT NULL`);
  expect(kept).toEqual([]);
});
