import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { openAsStranger } from "../fixtures/sign-in";

const own = new URL(readEnvironment().baseUrl).origin;

/** What a browser, or a page that pretends, would say of where a request comes from. */
const foreign: Record<string, string>[] = [
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { Origin: `${own}.evil.example` },
  { Origin: own.replace("http:", "https:") },
  { Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" },
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
  // No page at all: the cookie does not count, and a stranger may do none of it.
  {},
];

test("nothing is changed by a cookie that another site's page, or none, sends along", async ({
  make,
  people,
  playwright,
}) => {
  const story = await make.story();
  const visitor = await openAsStranger(playwright);
  const cookie = { Cookie: `payload-token=${people.admin.token}` };
  const changes = [
    ["PATCH", `/api/articles/${story.id}`, { title: "سُرقت" }],
    ["DELETE", `/api/articles/${story.id}`],
    ["POST", "/api/articles?draft=true", { title: "دُسّت", language: "ar" }],
    ["POST", `/api/articles/${story.id}/withdraw`, {}],
    ["POST", "/api/globals/site", { name: "سُرق" }],
    [
      "POST",
      "/api/users",
      { email: "evil@test.example", password: "a-long-enough-password", role: "admin", name: "x" },
    ],
    ["PATCH", `/api/users/${people.admin.id}`, { name: "سُرق" }],
    ["POST", "/api/users/sessions/end", {}],
    ["POST", "/api/users/api-keys", { name: "evil", scopes: ["read-drafts"] }],
    ["POST", "/api/users/unlock", { email: people.editor.email }],
  ] as const;
  // Nothing in the newsroom is changed by PUT; a page that asks for it is turned away all the same.
  const put = ["PUT", `/api/articles/${story.id}`, { title: "سُرقت" }] as const;
  for (const headers of foreign)
    for (const [method, path, data] of Object.keys(headers).length > 0 ? [put, ...changes] : changes) {
      const answer = await visitor.fetch(path, { method, headers: { ...cookie, ...headers }, data: data ?? {} });
      const about = `${method} ${path} ${JSON.stringify(headers)}`;
      expect.soft([401, 403], about).toContain(answer.status());
      expect.soft((await answer.json()).errors?.[0]?.message ?? "", about).toMatch(/[\u0621-\u064a]/);
    }
  const now = await (await people.admin.request.get(`/api/articles/${story.id}`)).json();
  expect(now).toMatchObject({ title: story.title, _status: "published" });
  const found = await people.admin.request.get("/api/users/count?where[email][equals]=evil@test.example");
  expect(await found.json()).toEqual({ totalDocs: 0 });
  const { keys } = await (await people.admin.request.get("/api/users/api-keys")).json();
  expect(JSON.stringify(keys)).not.toContain("evil");
  const right = { ...cookie, Origin: own };
  const answer = await visitor.patch(`/api/articles/${story.id}`, { headers: right, data: { kicker: "من صفحتنا" } });
  expect(answer.status()).toBe(200);
  await visitor.dispose();
});

test("no page of the newsroom may be framed by another site", async ({ people, playwright }) => {
  const visitor = await openAsStranger(playwright);
  const cookie = { Cookie: `payload-token=${people.admin.token}`, Origin: own };
  for (const path of [
    "/admin",
    "/admin/login",
    "/admin/forgot",
    "/admin/logout",
    "/admin/second-factor",
    "/admin/account",
    "/admin/api-keys",
    "/admin/collections/articles",
    "/admin/collections/users",
    "/admin/globals/site",
    "/admin/nowhere",
    "/api/users/me",
  ])
    for (const headers of [{}, cookie]) {
      const answer = await visitor.get(path, { headers, maxRedirects: 0 });
      expect.soft(answer.headers()["content-security-policy"] ?? "", path).toMatch(/frame-ancestors 'self'/);
    }
  await visitor.dispose();
});
