import type { APIRequestContext } from "@playwright/test";
import { readDoc } from "../fixtures/answers";
import { expect, test } from "../fixtures/newsroom";
import { signIn } from "../fixtures/sign-in";

const pages = [
  "/",
  "/en",
  "/section/syria",
  "/en/section/syria",
  "/donate",
  "/en/donate",
  "/about",
  "/nothing-here",
  "/en/nothing-here",
];
const unwanted = [
  "set-cookie",
  "accept-ch",
  "critical-ch",
  "x-powered-by",
  "server",
  "x-nextjs-cache",
  "x-middleware-rewrite",
];

function expectPlain(headers: Record<string, string>, path: string): void {
  for (const name of unwanted) expect.soft(headers[name], `${name} of ${path}`).toBeUndefined();
  expect.soft(headers["vary"] ?? "", path).not.toMatch(/Sec-CH|rsc|next-router/i);
}

/** Asks for a page without and with `headers`, again when a story of another test came in between. */
async function expectSame(stranger: APIRequestContext, path: string, headers: Record<string, string>) {
  let answered: Record<string, string> = {};
  await expect(async () => {
    const plain = await (await stranger.get(path)).text();
    const answer = await stranger.get(path, { headers });
    answered = answer.headers();
    expect(await answer.text(), path).toBe(plain);
  }).toPass();
  return answered;
}

test("no reader page sets a cookie or asks for hints", async ({ make, people, stranger }) => {
  const [tag, author] = [await make.term("tags"), await make.term("authors")];
  const [story, gone] = [await make.story(), await make.story()];
  await readDoc(await people.editor.request.patch(`/api/articles/${gone.id}`, { data: { _status: "draft" } }));
  const all = [...pages, `/tag/${tag.slug}`, `/author/${author.slug}`, `/news/${story.id}`, `/news/${gone.id}`];
  for (const path of all) {
    const answer = await stranger.get(path);
    expect.soft([200, 404, 410], path).toContain(answer.status());
    expectPlain(answer.headers(), path);
    expectPlain((await stranger.get(path, { maxRedirects: 0 })).headers(), path);
  }
  expectPlain((await stranger.post("/")).headers(), "POST /");
  expect(await stranger.storageState()).toMatchObject({ cookies: [] });
});

test("a page is the same for somebody of the newsroom as for anybody else", async ({
  make,
  people,
  playwright,
  stranger,
}) => {
  const { id } = await make.story();
  const draft = await make.draft();
  const token = await signIn(playwright, people.editor.email, people.editor.password);
  const cookies = {
    Cookie: `payload-token=${token}; payload-lng=en; NEXT_LOCALE=en; __prerender_bypass=1`,
    "Sec-Fetch-Site": "same-origin",
  };
  for (const path of [`/news/${id}`, "/", "/section/culture", "/nothing-here"]) {
    expectPlain(await expectSame(stranger, path, cookies), path);
  }
  expect((await stranger.get(`/news/${draft.id}`, { headers: cookies })).status()).toBe(404);
});

test("neither language nor browser of a reader changes what stands at an address", async ({ stranger }) => {
  for (const headers of [
    { "Accept-Language": "en-GB,en;q=0.9" },
    { "User-Agent": "Googlebot/2.1 (+http://www.google.com/bot.html)" },
    { "Sec-CH-Prefers-Color-Scheme": "dark" },
  ]) {
    await expectSame(stranger, "/", headers);
  }
});
