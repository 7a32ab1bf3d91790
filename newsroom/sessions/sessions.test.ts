import type { Payload } from "payload";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { selectRows, sql } from "../database/rows";
import { ask, hireSample, samplePassword, signInSample, trySignIn, withToken } from "../sign-in/sample-requests";
import { openWholeNewsroom } from "../whole-newsroom";
import { endOtherSessions, listSessions } from "./sessions";

vi.setConfig({ testTimeout: 30_000 });

let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

afterEach(() => vi.useRealTimers());

const opens = async (token: string) => (await ask("GET", "/users/me", withToken(token))).json();

it("keeps every one of many sign-ins at the same moment", async () => {
  const { id } = await hireSample(newsroom, "editor", "race");
  const tokens = await Promise.all(Array.from({ length: 8 }, () => signInSample("race")));
  await Promise.all(tokens.map(() => newsroom.update({ collection: "users", id, data: { name: "race" } })));
  for (const token of tokens) expect((await opens(token)).user.id).toBe(id);
  expect(await listSessions(newsroom, id)).toHaveLength(8);
});

it("refuses a session at once when it was signed out of, has ended, or its account is gone", async () => {
  const { id } = await hireSample(newsroom, "editor", "leaver");
  const [first, second] = [await signInSample("leaver"), await signInSample("leaver")];
  expect((await ask("POST", "/users/logout", withToken(first))).status).toBe(200);
  expect((await opens(first)).user).toBeNull();
  expect((await opens(second)).user.id).toBe(id);
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(Date.now() + 12 * 3_600_000 + 1);
  expect((await opens(second)).user).toBeNull();
  vi.useRealTimers();
  await newsroom.delete({ collection: "users", id });
  expect((await opens(second)).user).toBeNull();
  expect(await selectRows(newsroom, sql`SELECT * FROM sign_in_sessions WHERE user_id = ${id}`)).toEqual([]);
});

it("prolongs a session with the same token, thirty days at most", async () => {
  await hireSample(newsroom, "editor", "keeper");
  const token = await signInSample("keeper");
  vi.useFakeTimers({ toFake: ["Date"] });
  const refresh = () => ask("POST", "/users/refresh-token", withToken(token));
  let hours = 0;
  for (let answer = await refresh(); answer.status === 200 && hours < 40 * 24; answer = await refresh()) {
    expect((await answer.json()).refreshedToken).toBe(token);
    hours += 11;
    vi.setSystemTime(Date.now() + 11 * 3_600_000);
  }
  expect(Math.round(hours / 24)).toBe(30);
});

it("ends all other sessions when the password changes", async () => {
  const { id } = await hireSample(newsroom, "editor", "changer");
  const [here, elsewhere] = [await signInSample("changer"), await signInSample("changer")];
  const data = { password: "another-long-password", currentPassword: samplePassword };
  expect((await ask("PATCH", `/users/${id}`, withToken(here), data)).status).toBe(200);
  expect((await opens(here)).user.id).toBe(id);
  expect((await opens(elsewhere)).user).toBeNull();
  await newsroom.update({ collection: "users", id, data: { password: samplePassword } });
  expect((await opens(here)).user).toBeNull();
});

it("takes no token of Payload's own, and the cookie from its own pages alone", async () => {
  const { id } = await hireSample(newsroom, "admin", "owner");
  const answer = await trySignIn("owner@test.example", samplePassword);
  const { token } = await answer.json();
  const cookie = { Cookie: `payload-token=${token}` };
  const who = async (headers: Record<string, string>) =>
    (await (await ask("GET", "/users/me", headers)).json()).user?.id ?? null;
  expect(await who({ ...cookie, Origin: "http://localhost:3000" })).toBe(id);
  expect(await who({ ...cookie, "Sec-Fetch-Site": "same-origin" })).toBe(id);
  for (const Origin of ["https://evil.example", "null", "http://localhost:3001", "http://localhost:3000.evil.example"])
    expect(await who({ ...cookie, Origin })).toBeNull();
  expect(await who(cookie)).toBeNull();
  expect(await endOtherSessions(newsroom, id, null)).toBe(1);
  expect(await who(withToken(token))).toBeNull();
});
