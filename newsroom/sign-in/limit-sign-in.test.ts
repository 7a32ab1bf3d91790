import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";
import { takeTry } from "./budgets";
import { ask, hireSample, samplePassword, signInSample, trySignIn, withToken } from "./sample-requests";
import { signInBudgets } from "./sign-in-budgets";

vi.setConfig({ testTimeout: 30_000 });

let newsroom: Payload;
let editor = "";
let person = 0;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  await hireSample(newsroom, "admin");
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  person += 1;
  ({ email: editor } = await hireSample(newsroom, "editor", `editor-${person}`));
});

afterEach(() => vi.useRealTimers());

const from = (sender: string, cookie?: string): Record<string, string> => ({
  "X-Forwarded-For": sender,
  ...(cookie ? { Cookie: cookie } : {}),
});
/** Fails so often, without a password's hash each time. */
async function fail(times: number, email: string, sender: string): Promise<void> {
  const budgets = signInBudgets({ payload: newsroom, headers: new Headers(from(sender)) }, email, null);
  for (let at = 0; at < times; at += 1) expect(await takeTry(newsroom, budgets)).toBe(0);
}

const guess = (sender: string, cookie?: string) => trySignIn(editor, "wrong-password", from(sender, cookie));
const statuses = async (answers: Promise<Response>[]) => (await Promise.all(answers)).map(({ status }) => status);

/** The cookie by which a browser is known again. */
function deviceOf(answer: Response): string {
  const cookie = answer.headers.getSetCookie().find((each) => each.includes("waraq-device")) ?? "";
  expect(cookie).toMatch(
    /^waraq-device-[\w-]{8}=[\w-]{16}\.[\w-]{43}; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/,
  );
  return cookie.split(";")[0] ?? "";
}

it("refuses strangers after ten failures at one moment, until the clock gives a try back", async () => {
  const answers = await statuses(Array.from({ length: 14 }, (_, at) => guess(`192.0.2.${at}`)));
  expect(answers.filter((status) => status === 401)).toHaveLength(10);
  expect(answers.filter((status) => status === 429)).toHaveLength(4);
  const right = await trySignIn(editor, samplePassword, from("192.0.2.99"));
  expect(right.status).toBe(429);
  expect(right.headers.get("Retry-After")).toBe("90");
  expect((await right.json()).errors[0].message).toContain("بعد دقيقتين");
  vi.setSystemTime(Date.now() + 91_000);
  expect((await trySignIn(editor, samplePassword, from("192.0.2.99"))).status).toBe(200);
});

it("never keeps a known device out, whatever strangers do at its own address", async () => {
  const device = deviceOf(await trySignIn(editor, samplePassword, from("198.51.100.1")));
  await fail(9, editor, "198.51.100.1");
  expect((await guess("198.51.100.1")).status).toBe(401);
  expect((await trySignIn(editor, samplePassword, from("198.51.100.1"))).status).toBe(429);
  expect((await trySignIn(editor, samplePassword, from("198.51.100.1", device))).status).toBe(200);
  const own = await statuses(Array.from({ length: 11 }, () => guess("198.51.100.2", device)));
  expect(own.filter((status) => status === 429)).toHaveLength(1);
  expect((await trySignIn(editor, samplePassword, from("198.51.100.1", device))).status).toBe(429);
});

it("knows a device only by its own account and seal", async () => {
  const device = deviceOf(await trySignIn(editor, samplePassword));
  const other = await hireSample(newsroom, "editor", `other-${person}`);
  await fail(10, other.email, "203.0.113.6");
  expect((await trySignIn(other.email, samplePassword, { Cookie: device })).status).toBe(429);
  await fail(10, editor, "203.0.113.7");
  const forged = device.replace(/=[\w-]{16}/, `=${"A".repeat(16)}`);
  expect((await trySignIn(editor, samplePassword, { Cookie: forged })).status).toBe(429);
});

it("limits one address over many accounts, and no other address with it", async () => {
  for (let at = 0; at < 49; at += 1) await fail(1, `nobody-${at}@test.example`, "203.0.113.1");
  expect((await trySignIn("nobody@test.example", "wrong", from("203.0.113.1"))).status).toBe(401);
  expect((await trySignIn(editor, samplePassword, from("203.0.113.1"))).status).toBe(429);
  expect((await trySignIn(editor, samplePassword, from("203.0.113.2"))).status).toBe(200);
});

it("counts no success, and answers an unknown account as it answers a known one", async () => {
  const right = await statuses(Array.from({ length: 4 }, () => trySignIn(editor, samplePassword, from("203.0.113.8"))));
  expect(right).toEqual([200, 200, 200, 200]);
  const ghost = `ghost-${person}@test.example`;
  await fail(9, editor, "203.0.113.9");
  await fail(9, ghost, "203.0.113.10");
  for (let at = 0; at < 2; at += 1) {
    const [known, unknown] = [
      await guess("203.0.113.9"),
      await trySignIn(ghost, "wrong-password", from("203.0.113.10")),
    ];
    expect(unknown.status).toBe(known.status);
    const text = async (answer: Response) => (await answer.text()).replace(/\d+/g, "#");
    expect(await text(unknown)).toBe(await text(known));
  }
});

it("lets an administrator give new tries", async () => {
  await fail(10, editor, "203.0.113.20");
  expect((await trySignIn(editor, samplePassword)).status).toBe(429);
  expect((await ask("POST", "/users/unlock", {}, { email: editor })).status).toBe(403);
  const admin = withToken(await signInSample("admin"));
  expect((await ask("POST", "/users/unlock", admin, { email: editor })).status).toBe(200);
  expect((await trySignIn(editor, samplePassword)).status).toBe(200);
});

it("takes tries with odd values for mistakes, not for faults", async () => {
  for (const data of [
    {},
    { email: editor },
    { email: 7, password: true },
    { email: "", password: "" },
    { email: editor, password: ["x"] },
  ])
    expect((await ask("POST", "/users/login", {}, data)).status).toBe(400);
});
