import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { ask, hireSample, samplePassword, signInSample, trySignIn, withToken } from "../sign-in/sample-requests";
import { openWholeNewsroom } from "../whole-newsroom";
import { openMails, throwMailsAway, tokenIn } from "./sample-mails";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;
let admin: Record<string, string>;
let guest = 0;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق" } });
  for (const role of ["admin", "editor"] as const) await hireSample(newsroom, role);
  admin = withToken(await signInSample("admin"));
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
  await throwMailsAway(newsroom);
  guest += 1;
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", secondFactor: "off" } });
});

const dayMs = 24 * 60 * 60_000;
const chosen = "a river of quiet paper boats";
const address = () => `guest-${guest}@test.example`;
const invite = (more: object = {}, who = admin) =>
  ask("POST", "/users/invite", who, { name: "سلمى", email: address(), role: "editor", ...more });
const choose = (token: string, password: unknown = chosen) =>
  ask("POST", "/users/reset-password", {}, { token, password });
const look = (token: unknown) => ask("POST", "/users/password-link", {}, { token });
const mailed = async () => (await openMails(newsroom)).at(-1);
const actions = async (target: number) => {
  const where = { target: { equals: String(target) }, collection: { equals: "users" } };
  const { docs } = await newsroom.find({ collection: "events", where, sort: "id", limit: 0 });
  return docs.map(({ action, personName }) => [action, personName]);
};

it("brings a colleague by mail to a password of the own, a session and the desk", async () => {
  const answer = await invite();
  expect(answer.status).toBe(201);
  const { id, sent, link } = await answer.json();
  expect([sent, link]).toEqual([true, undefined]);
  const mail = await mailed();
  expect(mail).toMatchObject({ to: address(), subject: "دعوة إلى غرفة أخبار ورق" });
  expect(mail?.html).toContain('lang="ar" dir="rtl"');
  expect(mail?.text).toContain("http://localhost:3000/admin/password#");
  const token = tokenIn(mail?.text);
  expect(await (await look(token)).json()).toEqual({ kind: "invitation", name: "سلمى", email: address() });
  expect((await choose(token, "short")).status).toBe(400);
  const came = await choose(token);
  expect(await came.json()).toEqual({ kind: "invitation", next: "/admin" });
  const cookies = came.headers.getSetCookie();
  const session = /payload-token=([^;]+);.*HttpOnly.*SameSite=Lax/.exec(cookies.join("\n"))?.[1] ?? "";
  expect(cookies.join("\n")).toContain("payload-lng=ar;");
  expect((await (await ask("GET", "/users/me", withToken(session))).json()).user).toMatchObject({ id, role: "editor" });
  expect((await trySignIn(address(), chosen)).status).toBe(200);
  expect((await choose(token)).status).toBe(403);
  expect(await openMails(newsroom)).toHaveLength(1);
  expect(await actions(id)).toEqual([
    ["create", "admin"],
    ["invite", "admin"],
    ["update", "سلمى"],
    ["accept-invitation", "سلمى"],
  ]);
});

it("works once, of two at one moment too, and keeps no token that could be read", async () => {
  await invite();
  const token = tokenIn((await mailed())?.text);
  for (const file of readdirSync(readSettings().dataDir).filter((name) => name.startsWith("waraq.db")))
    expect(readFileSync(join(readSettings().dataDir, file)).includes(token)).toBe(false);
  const both = await Promise.all([choose(token), choose(token, "another river of paper boats")]);
  expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 403]);
});

it("is good for a week", async () => {
  await invite();
  const token = tokenIn((await mailed())?.text);
  vi.setSystemTime(Date.now() + 7 * dayMs - 1000);
  expect((await look(token)).status).toBe(200);
  vi.setSystemTime(Date.now() + 1000);
  expect((await look(token)).status).toBe(403);
  const late = await choose(token);
  expect(late.status).toBe(403);
  expect((await late.json()).errors[0].message).toContain("انتهى هذا الرابط");
});

it("is sent again, which ends the one before, and revoked", async () => {
  const { id } = await (await invite({ language: "en" })).json();
  const first = await mailed();
  expect(first).toMatchObject({ subject: "Invitation to the newsroom of ورق" });
  expect((await ask("POST", `/users/${id}/password-link`, admin)).status).toBe(200);
  const second = await mailed();
  expect(second?.html).toContain('lang="en" dir="ltr"');
  expect((await look(tokenIn(first?.text))).status).toBe(403);
  expect((await look(tokenIn(second?.text))).status).toBe(200);
  expect(await (await ask("DELETE", `/users/${id}/password-link`, admin)).json()).toEqual({ revoked: true });
  expect((await choose(tokenIn(second?.text))).status).toBe(403);
  expect((await ask("POST", `/users/${id}/password-link`, admin)).status).toBe(200);
  expect((await choose(tokenIn((await mailed())?.text))).headers.getSetCookie().join()).toContain("payload-lng=en;");
  expect((await actions(id)).map(([action]) => action)).toEqual([
    "create",
    "invite",
    "invite-again",
    "revoke-password-link",
    "invite-again",
    "update",
    "accept-invitation",
  ]);
});

it("ends with a corrected address, and with the account", async () => {
  const { id } = await (await invite()).json();
  const token = tokenIn((await mailed())?.text);
  const data = { email: `other-${guest}@test.example`, currentPassword: samplePassword };
  expect((await ask("PATCH", `/users/${id}`, admin, data)).status).toBe(200);
  expect((await look(token)).status).toBe(403);
  expect(await openMails(newsroom)).toHaveLength(1);
  await ask("POST", `/users/${id}/password-link`, admin);
  const mail = await mailed();
  expect(mail).toMatchObject({ to: data.email });
  expect((await ask("DELETE", `/users/${id}`, admin)).status).toBe(200);
  expect((await choose(tokenIn(mail?.text))).status).toBe(403);
});

it("shows the link once where no mail is sent", async () => {
  vi.stubEnv("SMTP_URL", "");
  const { sent, link } = await (await invite()).json();
  expect(sent).toBe(false);
  expect((await choose(tokenIn(link))).status).toBe(200);
  expect(await openMails(newsroom)).toEqual([]);
});

it("leads to the second factor where the site demands one", async () => {
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", secondFactor: "editors" } });
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", secondFactor: "off" } });
  await invite();
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", secondFactor: "editors" } });
  expect((await (await choose(tokenIn((await mailed())?.text))).json()).next).toBe("/admin/second-factor");
});

it("says clearly to an administrator what is wrong, and nobody else invites", async () => {
  expect((await invite()).status).toBe(201);
  const again = await invite({ email: `  ${address().toUpperCase()} ` });
  expect(again.status).toBe(409);
  expect((await again.json()).errors[0].message).toContain("دُعي");
  const taken = await invite({ email: "editor@test.example" });
  expect((await taken.json()).errors[0].message).toContain("حساب");
  guest += 1;
  for (const wrong of [
    { email: "nonsense" },
    { email: "a@b.example, c@d.example" },
    { email: "a@b.example\r\nBcc: c@d.example" },
    { email: ["a@b.example"] },
    { name: " " },
    { name: "س".repeat(81) },
    { role: "boss" },
    { role: undefined },
  ])
    expect([wrong, (await invite(wrong)).status]).toEqual([wrong, 400]);
  const editor = withToken(await signInSample("editor"));
  for (const who of [editor, {}]) {
    expect((await invite({}, who)).status).toBe(403);
    expect((await ask("POST", "/users/1/password-link", who)).status).toBe(403);
    expect((await ask("DELETE", "/users/1/password-link", who)).status).toBe(403);
  }
  for (const token of [undefined, null, "", "x".repeat(100_000), 7, { $ne: "" }]) {
    expect((await look(token)).status).toBe(403);
    expect((await ask("POST", "/users/reset-password", {}, { token, password: chosen })).status).toBe(403);
  }
});
