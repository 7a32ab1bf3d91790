import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDoc, readDocs } from "../fixtures/answers";
import { settingsOf } from "../fixtures/database";
import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { runScript, type Settings } from "../fixtures/run-script";
import { signIn } from "../fixtures/sign-in";
import { uniqueLatin } from "../fixtures/unique";

function addPerson(args: string[], settings: Settings = {}) {
  const { dataDir, databaseUrl, baseUrl } = readEnvironment();
  const usual = {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    SITE_URL: baseUrl,
    WARAQ_SECRET: "",
    WARAQ_PASSWORD: uniqueLatin(),
  };
  return runScript("command", ["user", ...args], { ...usual, ...settings });
}

test("npm run user adds somebody, and gives who is there another role and password", async ({
  cleanUp,
  people,
  playwright,
}) => {
  const email = `${uniqueLatin()}@test.example`;
  cleanUp.where("users", "email", email);
  for (const role of ["reporter", "editor"]) {
    const password = uniqueLatin();
    const { code, stderr, stdout } = await addPerson(["--email", email, "--role", role, "--name", "هدى"], {
      WARAQ_PASSWORD: password,
    });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(email);
    expect(stdout + stderr).not.toContain(password);
    await signIn(playwright, email, password);
    const found = await people.admin.request.get(`/api/users?where[email][equals]=${email}`);
    expect(await readDocs(found)).toMatchObject([{ email, role, name: "هدى" }]);
  }
});

test("npm run user prints a link by which somebody chooses the password", async ({ cleanUp, people, stranger }) => {
  const email = `${uniqueLatin()}@test.example`;
  cleanUp.where("users", "email", email);
  const args = ["--email", email, "--role", "editor", "--invite"];
  const { code, stderr, stdout } = await addPerson(args, { WARAQ_PASSWORD: undefined });
  expect(code, stderr).toBe(0);
  const { baseUrl } = readEnvironment();
  const token = new RegExp(`${baseUrl}/admin/password#([\\w-]{43})\n`).exec(stdout)?.[1];
  const data = { token, password: uniqueLatin() };
  expect((await stranger.post("/api/users/reset-password", { data })).status()).toBe(200);
  expect((await stranger.post("/api/users/reset-password", { data })).status()).toBe(403);
  const found = await people.admin.request.get(`/api/users?where[email][equals]=${email}`);
  expect(await readDocs(found)).toMatchObject([{ email, role: "editor" }]);
});

test("npm run user says how it is used when it is not understood", async ({ people }) => {
  const email = `${uniqueLatin()}@test.example`;
  for (const args of [
    [],
    ["--email", email],
    ["--email", "nonsense", "--role", "editor"],
    ["--email", email, "--role", "boss"],
    ["--email", email, "--role", "editor", "--power", "all"],
  ]) {
    const { code, stderr } = await addPerson(args);
    expect.soft(code, args.join(" ")).toBe(1);
    expect.soft(stderr, args.join(" ")).toMatch(/^Usage: npm run user .*--role admin\|editor\|reporter.*\n$/);
  }
  const { code, stderr } = await addPerson(["--email", email, "--role", "editor"], { WARAQ_PASSWORD: "short" });
  expect(code).toBe(1);
  expect(stderr).toBe("The password needs at least 12 characters.\n");
  const common = await addPerson(["--email", email, "--role", "editor"], { WARAQ_PASSWORD: "password1234" });
  expect([common.code, common.stderr]).toEqual([1, expect.stringMatching(/^This password is among the first .*\n$/)]);
  const found = await people.admin.request.get(`/api/users/count?where[email][equals]=${email}`);
  expect(await readDoc(found)).toEqual({ totalDocs: 0 });
});

test("npm run user without a terminal or a newsroom says what is missing", async () => {
  const args = ["--email", `${uniqueLatin()}@test.example`, "--role", "editor"];
  const noPassword = await addPerson(args, { WARAQ_PASSWORD: undefined });
  expect(noPassword.code).toBe(1);
  expect(noPassword.stderr).toContain("WARAQ_PASSWORD");
  const folder = mkdtempSync(join(tmpdir(), "waraq nobody "));
  try {
    const noNewsroom = await addPerson(args, await settingsOf(folder));
    expect(noNewsroom.code).toBe(1);
    expect(noNewsroom.stderr).toContain("npm start");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
