import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { Secret, TOTP } from "otpauth";
import { selectRows, sql } from "../database/rows";
import { refuseRequest } from "../sign-in/guard";
import {
  ask,
  hireSample,
  request,
  samplePassword,
  signInSample,
  trySignIn,
  withToken,
} from "../sign-in/sample-requests";
import { openWholeNewsroom } from "../whole-newsroom";
import { readTimeCode, stepOf } from "./time-code";
import { seal, unseal } from "./seal";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(async () => {
  vi.useRealTimers();
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", secondFactor: "off" } });
});

const codeOf = (secret: string, now = Date.now()) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** Somebody with a second factor: its secret, and the recovery codes. */
async function setUp(name: string, role: "admin" | "editor" | "reporter" = "editor") {
  const { id, email } = await hireSample(newsroom, role, name);
  const headers = withToken(await signInSample(name));
  const { secret, picture } = await (await ask("POST", "/users/second-factor/begin", headers)).json();
  expect(picture).toMatch(/^<svg/);
  const answer = await ask("POST", "/users/second-factor/confirm", headers, { code: codeOf(secret) });
  const { recoveryCodes } = await answer.json();
  expect(recoveryCodes).toHaveLength(10);
  later(60);
  return { id, email, secret, recoveryCodes, headers };
}

it("reckons codes by the vectors of RFC 6238", () => {
  const secret = Secret.fromLatin1("12345678901234567890").base32;
  for (const [seconds, code] of [
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
    [20000000000, "353130"],
  ] as const) {
    const step = Math.floor(seconds / 30);
    expect(stepOf(secret, code, seconds * 1000)).toBe(step);
    expect(stepOf(secret, code, seconds * 1000 + 30_000)).toBe(step);
    expect(stepOf(secret, code, seconds * 1000 + 60_000)).toBeNull();
  }
});

it("reads codes as people type and paste them", () => {
  for (const typed of ["123456", "123 456", "١٢٣٤٥٦", "۱۲۳-۴۵۶", " \u200e123456\u200f "])
    expect(readTimeCode(typed)).toBe("123456");
  for (const typed of ["12345", "1234567", "12345a", "", 123456, null, ["123456"]])
    expect(readTimeCode(typed)).toBeNull();
});

it("seals a secret for one account and one newsroom", () => {
  const sealed = seal("secret", 1, "a");
  expect(unseal(sealed, 1, "a")).toBe("secret");
  expect([unseal(sealed, 2, "a"), unseal(sealed, 1, "b"), unseal("", 1, "a"), unseal("x.y.z", 1, "a")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it("asks for the code after the right password alone, and takes each code once", async () => {
  const { email, secret } = await setUp("coder");
  const wrong = await trySignIn(email, "wrong-password", {}, { code: codeOf(secret) });
  expect(wrong.status).toBe(401);
  expect(await wrong.text()).not.toContain("needsCode");
  const without = await trySignIn(email, samplePassword);
  expect(without.status).toBe(401);
  expect((await without.json()).errors[0].data).toEqual({ needsCode: true });
  const code = codeOf(secret);
  const both = await Promise.all([1, 2].map(() => trySignIn(email, samplePassword, {}, { code })));
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 401]));
  later(30);
  expect((await trySignIn(email, samplePassword, {}, { code })).status).toBe(401);
  expect((await trySignIn(email, samplePassword, {}, { code: codeOf(secret) })).status).toBe(200);
});

it("stops guessing codes after five, without a sign-in that works being counted", async () => {
  const { email, secret } = await setUp("guessed");
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1)
    statuses.push((await trySignIn(email, samplePassword, {}, { code: "000000" })).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  expect((await trySignIn(email, samplePassword, {}, { code: codeOf(secret) })).status).toBe(429);
  later(15 * 60);
  expect((await trySignIn(email, samplePassword, {}, { code: codeOf(secret) })).status).toBe(200);
});

it("lets a recovery code in once", async () => {
  const { email, id, recoveryCodes } = await setUp("paper");
  const recoveryCode = recoveryCodes[3].toUpperCase().replace("-", " ");
  const both = await Promise.all([1, 2].map(() => trySignIn(email, samplePassword, {}, { recoveryCode })));
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 401]));
  const kept = JSON.stringify(await selectRows(newsroom, sql`SELECT * FROM recovery_codes WHERE user_id = ${id}`));
  expect(kept).not.toContain(recoveryCodes[0].replace("-", ""));
});

it("is turned off with password and code, and reset by another administrator", async () => {
  const { email, secret, headers, id } = await setUp("quitter", "admin");
  const remove = (data: object) => ask("POST", "/users/second-factor/remove", headers, data);
  expect((await remove({ password: "wrong", code: codeOf(secret) })).status).toBe(403);
  expect((await remove({ password: samplePassword })).status).toBe(401);
  expect((await ask("POST", "/users/second-factor/begin", headers)).status).toBe(409);
  expect((await ask("POST", "/users/second-factor/reset", headers, { user: id })).status).toBe(403);
  expect((await remove({ password: samplePassword, code: codeOf(secret) })).status).toBe(200);
  expect((await trySignIn(email, samplePassword)).status).toBe(200);
  const colleague = await setUp("forgetful");
  expect((await ask("POST", "/users/second-factor/reset", colleague.headers, { user: id })).status).toBe(403);
  expect((await ask("POST", "/users/second-factor/reset", headers, { user: colleague.id })).status).toBe(200);
  expect((await trySignIn(colleague.email, samplePassword)).status).toBe(200);
});

it("makes a stranger of whoever owes a factor, to every collection, global and own answer", async () => {
  const { id } = await hireSample(newsroom, "admin", "debtor");
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", secondFactor: "editors" } });
  const headers = withToken(await signInSample("debtor"));
  expect((await newsroom.auth({ headers: new Headers(headers) })).user).toBeNull();
  const paths = [
    ...newsroom.config.collections.flatMap(({ slug }) => [`/${slug}`, `/${slug}/1`, `/${slug}/versions`]),
    ...newsroom.config.globals.map(({ slug }) => `/globals/${slug}`),
    "/access",
    "/users/me",
    "/users/sessions",
    "/users/second-factor/reset",
  ];
  for (const path of paths)
    for (const method of ["GET", "POST", "PATCH", "DELETE"]) {
      const answer = await refuseRequest(request(method, path, headers), newsroom);
      expect(answer?.status).toBe(403);
      expect(await answer?.text()).toContain("رمز ثان");
    }
  expect(await refuseRequest(request("GET", "/users/second-factor", headers), newsroom)).toBeNull();
  const { secret } = await (await ask("POST", "/users/second-factor/begin", headers)).json();
  expect((await ask("POST", "/users/second-factor/confirm", headers, { code: "000000" })).status).toBe(400);
  expect((await ask("POST", "/users/second-factor/confirm", headers, { code: codeOf(secret) })).status).toBe(200);
  expect((await newsroom.auth({ headers: new Headers(headers) })).user?.id).toBe(id);
  expect(await refuseRequest(request("GET", "/users", headers), newsroom)).toBeNull();
});

it("refuses changes that another site's page asks for", async () => {
  const change = (headers: Record<string, string>) =>
    refuseRequest(request("POST", "/users/login", headers, {}), newsroom);
  for (const Origin of ["https://evil.example", "null", "http://localhost:3000.evil.example", "https://localhost:3000"])
    expect((await change({ Origin }))?.status).toBe(403);
  expect((await change({ "Sec-Fetch-Site": "cross-site" }))?.status).toBe(403);
  expect((await change({ "Content-Type": "text/plain", Origin: "https://evil.example" }))?.status).toBe(403);
  expect(await change({ Origin: "http://localhost:3000" })).toBeNull();
  expect(await change({})).toBeNull();
});

it("renews recovery codes for a code, never for the password or another's code, and says how many are left", async () => {
  const { email, secret, recoveryCodes, headers, id } = await setUp("renewer");
  const renew = (data: object) => ask("POST", "/users/second-factor/recovery-codes", headers, data);
  const left = async () => (await (await ask("GET", "/users/sessions", headers)).json()).recoveryCodes;
  expect(await left()).toBe(10);
  for (const data of [{}, { password: samplePassword }, { code: ["000000"] }])
    expect((await renew(data)).status).toBe(401);
  const answer = await renew({ recoveryCode: recoveryCodes[0] });
  const { recoveryCodes: fresh } = await answer.json();
  expect(fresh).toHaveLength(10);
  expect(await left()).toBe(10);
  expect((await trySignIn(email, samplePassword, {}, { recoveryCode: recoveryCodes[1] })).status).toBe(401);
  expect((await trySignIn(email, samplePassword, {}, { recoveryCode: fresh[1] })).status).toBe(200);
  expect(await left()).toBe(9);
  later(15 * 60);
  expect((await renew({ code: codeOf(secret) })).status).toBe(200);
  const told = await newsroom.find({
    collection: "events",
    where: { target: { equals: String(id) }, action: { equals: "renew-recovery-codes" } },
  });
  expect(told.totalDocs).toBe(2);
  await hireSample(newsroom, "editor", "bare");
  const without = withToken(await signInSample("bare"));
  expect((await ask("POST", "/users/second-factor/recovery-codes", without, { code: "000000" })).status).toBe(409);
});

it("tells the log of wrong codes and of too many tries, not of a code that was not yet asked for", async () => {
  const { email, id } = await setUp("watched");
  const told = async () => {
    const where = { target: { equals: String(id) }, action: { equals: "sign-in-failed" as const } };
    const { docs } = await newsroom.find({ collection: "events", where, pagination: false, sort: "id" });
    return docs.map(({ details }) => Object(details).why);
  };
  await trySignIn(email, samplePassword);
  expect(await told()).toEqual([]);
  for (let at = 0; at < 6; at += 1) await trySignIn(email, samplePassword, {}, { code: "000000" });
  expect(await told()).toEqual(["code", "code", "code", "code", "code", "tries"]);
});
