import { readDoc, readDocs, refused } from "../fixtures/answers";
import { expect, test } from "../fixtures/newsroom";
import { roles } from "../fixtures/people";
import { signIn } from "../fixtures/sign-in";
import { uniqueLatin, uniqueWord } from "../fixtures/unique";

type User = { id: number; name: string; role: string; email: string };

for (const role of ["reporter", "editor"] as const) {
  test(`${role}s change their own name and password but not their role`, async ({ make, people, playwright }) => {
    const [email, password, name] = [`${uniqueLatin()}@test.example`, uniqueLatin(), uniqueWord()];
    const { id } = await make.other("users", { email, password: uniqueLatin(), name: uniqueWord(), role });
    const { request: admin, password: currentPassword } = people.admin;
    expect((await admin.patch(`/api/users/${id}`, { data: { password } })).status()).toBe(400);
    await readDoc(await admin.patch(`/api/users/${id}`, { data: { password, currentPassword } }));
    const token = await signIn(playwright, email, password);
    const headers = { Authorization: `JWT ${token}` };
    const own = await playwright.request.newContext({
      baseURL: test.info().project.use.baseURL ?? "",
      extraHTTPHeaders: headers,
    });
    for (const higher of roles) {
      await own.patch(`/api/users/${id}`, { data: { role: higher, name } });
      await own.patch(`/api/users?where[id][equals]=${id}`, { data: { role: higher } });
    }
    expect(await readDoc<User>(await people.admin.request.get(`/api/users/${id}`))).toMatchObject({ role, name });
    expect(refused).toContain(
      (await own.post("/api/users", { data: { email: "x@test.example", password, name, role: "admin" } })).status(),
    );
    const renewed = { password: uniqueLatin(), currentPassword: password };
    await readDoc(await own.patch(`/api/users/${id}`, { data: renewed }));
    await signIn(playwright, email, renewed.password);
    await own.dispose();
  });
}

test("nobody but an administrator sees or changes other people's accounts", async ({ people }) => {
  const { admin, editor, reporter } = people;
  const path = `/api/users/${admin.id}`;
  expect(refused).toContain((await reporter.request.get(path)).status());
  expect(await readDocs<User>(await reporter.request.get("/api/users?limit=0"))).toMatchObject([{ id: reporter.id }]);
  for (const { request } of [reporter, editor]) {
    expect(refused).toContain((await request.patch(path, { data: { password: uniqueLatin() } })).status());
    expect(refused).toContain((await request.delete(path)).status());
    expect(refused).toContain((await request.post("/api/users/unlock", { data: { email: admin.email } })).status());
  }
});

test("an administrator cannot delete the own account", async ({ people }) => {
  const { id, request } = people.admin;
  expect(refused).toContain((await request.delete(`/api/users/${id}`)).status());
  await request.delete(`/api/users?where[id][equals]=${id}`);
  expect(await readDoc<User>(await request.get(`/api/users/${id}`))).toMatchObject({ id, role: "admin" });
});

test("no password, session or reset token stands in any answer", async ({ people }) => {
  const list = await (
    await people.admin.request.get("/api/users?limit=0&showHiddenFields=true&select[hash]=true")
  ).text();
  for (const secret of ["hash", "salt", "resetPasswordToken", "apiKey", '"password"'])
    expect(list).not.toContain(secret);
  for (const path of ["hash", "salt", "resetPasswordToken"]) {
    for (const query of [`/api/users?where[${path}][exists]=true`, `/api/articles?where[owner.${path}][exists]=true`]) {
      expect((await people.admin.request.get(query)).status(), query).toBe(400);
    }
  }
});

test("the first account can be made only once", async ({ stranger }) => {
  const data = { email: `${uniqueLatin()}@test.example`, password: uniqueLatin(), name: "x", role: "admin" };
  expect(refused).toContain((await stranger.post("/api/users/first-register", { data })).status());
  expect(refused).toContain((await stranger.post("/api/users", { data })).status());
});
