import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { selectRows, sql } from "../database/rows";
import { ask, hireSample, samplePassword, signInSample, trySignIn, withToken } from "../sign-in/sample-requests";
import { openWholeNewsroom } from "../whole-newsroom";
import { isPasswordOf } from "./is-password-of";
import { openMails, throwMailsAway } from "./sample-mails";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;
let admin: Record<string, string>;
let adminId = 0;
let [person, email, id] = [0, "", 0];
let own: Record<string, string>;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق" } });
  adminId = (await hireSample(newsroom, "admin")).id;
  admin = withToken(await signInSample("admin"));
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
  person += 1;
  ({ id, email } = await hireSample(newsroom, "reporter", `somebody-${person}`));
  own = withToken(await signInSample(`somebody-${person}`));
  await throwMailsAway(newsroom);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const next = "a river of quiet paper boats";
const patch = (who: Record<string, string>, data: object, whom = id) => ask("PATCH", `/users/${whom}`, who, data);
const opens = async (password: string, whose = email) => (await trySignIn(whose, password)).status;
const said = async (answer: Response) => {
  const [error] = (await answer.json()).errors;
  return error.data?.errors?.[0] ?? error;
};

it("holds the rule at every door and says in words what is wrong", async () => {
  for (const [password, words] of [
    ["short", /أقصر من 12/],
    ["password1234", /المخمّنون/],
    [`${email} is mine`, /بريدك أو اسمك/],
    [123_456_789_012_345, /أقصر من 12/],
  ] as const) {
    const changed = await patch(own, { password, currentPassword: samplePassword });
    expect(changed.status).toBe(400);
    expect(await said(changed)).toMatchObject({ path: "password", message: expect.stringMatching(words) });
  }
  const data = { name: "منى", email: "muna@test.example", role: "reporter", password: "منى منى منى 12" };
  const added = await ask("POST", "/users", { ...admin, "Accept-Language": "en" }, data);
  expect(added.status).toBe(400);
  expect((await said(added)).message).toContain("your name");
  await expect(newsroom.update({ collection: "users", id, data: { password: "password1234" } })).rejects.toThrow(
    "password",
  );
  expect(await opens(samplePassword)).toBe(200);
});

it("wants the current password of whoever changes the own e-mail or password", async () => {
  for (const data of [{ password: next }, { email: "other@test.example" }]) {
    const without = await patch(own, data);
    expect(without.status).toBe(400);
    expect(await said(without)).toMatchObject({ path: "currentPassword", message: "اكتب كلمة مرورك الحالية." });
    expect((await patch(own, { ...data, currentPassword: 7 })).status).toBe(400);
    const wrong = await patch(own, { ...data, currentPassword: next });
    expect(wrong.status).toBe(403);
    expect((await said(wrong)).message).toBe("كلمة المرور غير صحيحة.");
  }
  expect((await patch(own, { name: "اسم جديد", email: ` ${email.toUpperCase()} ` })).status).toBe(200);
  expect((await patch(own, { password: next, currentPassword: samplePassword })).status).toBe(200);
  expect([await opens(samplePassword), await opens(next)]).toEqual([401, 200]);
});

it("wants an administrator's own password to change a colleague's, and refuses many at once", async () => {
  expect((await patch(admin, { password: next })).status).toBe(400);
  expect((await patch(admin, { email: "new@test.example", currentPassword: next })).status).toBe(403);
  expect((await patch(admin, { role: "editor" })).status).toBe(200);
  const many = await ask("PATCH", `/users?where[id][equals]=${id}`, admin, {
    password: next,
    currentPassword: samplePassword,
  });
  expect(many.status).toBe(400);
  expect(await opens(samplePassword)).toBe(200);
  expect((await patch(admin, { password: next, currentPassword: samplePassword })).status).toBe(200);
  expect(await opens(next)).toBe(200);
  expect([403, 404]).toContain((await patch(own, { password: next }, adminId)).status);
});

it("stops guessing at an open session after five wrong ones, and tells the log", async () => {
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1)
    statuses.push((await patch(own, { password: next, currentPassword: `wrong-${at}` })).status);
  expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
  expect((await patch(own, { password: next, currentPassword: samplePassword })).status).toBe(429);
  expect(await opens(samplePassword)).toBe(200);
  vi.setSystemTime(Date.now() + 4 * 60_000);
  const where = { action: { equals: "wrong-current-password" }, person: { equals: id } };
  expect((await newsroom.find({ collection: "events", where })).docs[0]).toMatchObject({ result: "refused" });
  expect((await patch(own, { password: next, currentPassword: samplePassword })).status).toBe(200);
});

it("ends all other sessions and tells the address that was the account's before", async () => {
  const other = withToken(await signInSample(`somebody-${person}`));
  const me = async (who: Record<string, string>) => (await (await ask("GET", "/users/me", who)).json()).user?.id;
  await patch(own, { password: next, email: `x${email}`, currentPassword: samplePassword });
  expect([await me(own), await me(other)]).toEqual([id, undefined]);
  const [mail, ...more] = await openMails(newsroom);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ to: email, subject: "تغيّر في حسابك في ورق" });
  expect(mail?.text).toContain("كلمة المرور جديدة");
  expect(mail?.text).toContain("x•••@test.example");
  expect(mail?.html).toContain('dir="rtl"');
  await patch(own, { name: "اسم" });
  expect(await openMails(newsroom)).toHaveLength(1);
});

it("takes neither a hash nor what belongs to links from outside", async () => {
  const read = () => selectRows(newsroom, sql`SELECT hash, salt, reset_password_token FROM users WHERE id = ${id}`);
  const before = await read();
  const data = { hash: "00", salt: "00", resetPasswordToken: "known", resetPasswordExpiration: "2100-01-01" };
  for (const who of [own, admin]) await patch(who, data);
  expect(await read()).toEqual(before);
});

it("opens with the same password from another keyboard, and older accounts as before", async () => {
  await patch(own, { password: "مرحبا يا كلام الليل", currentPassword: samplePassword });
  expect(await opens("ﻣﺮﺣﺒﺎ يا كلام الليل")).toBe(200);
  const typed = "ﻣﺮﺣﺒﺎ يا كلام النهار";
  vi.spyOn(String.prototype, "normalize").mockImplementation(function (this: string) {
    return this.slice();
  });
  await newsroom.update({ collection: "users", id, data: { password: typed } });
  vi.restoreAllMocks();
  expect(await isPasswordOf(newsroom, id, typed)).toBe(true);
  expect(await opens(typed)).toBe(200);
  expect(await opens("مرحبا يا كلام النهار")).toBe(401);
  const token = (await (await trySignIn(email, typed)).json()).token;
  expect((await patch(withToken(token), { password: next, currentPassword: typed })).status).toBe(200);
  expect((await trySignIn("nobody@test.example", typed)).status).toBe(401);
});
