import { expectStatus, readDoc, refused } from "../fixtures/answers";
import { expect, test } from "../fixtures/newsroom";

test("strangers learn nothing of who owns a story", async ({ make, people, stranger }) => {
  const { id } = await make.story();
  const words = ["owner", "email", people.editor.email, "sessions"];
  for (const query of [
    "depth=3",
    "select[owner]=true",
    "populate[users][email]=true&depth=3",
    "showHiddenFields=true",
    "locale=all",
  ]) {
    const text = await (await stranger.get(`/api/articles/${id}?${query}`)).text();
    for (const word of words) expect(text, query).not.toContain(word);
  }
  for (const query of [
    "where[owner][equals]=1",
    "where[owner.email][like]=admin",
    "where[or][0][owner.role][equals]=admin",
    "where[owner][contains][email][like]=admin",
    "sort=owner",
    "sort=-owner.email",
  ]) {
    expect((await stranger.get(`/api/articles?${query}`)).status(), query).toBe(400);
    expect((await stranger.get(`/api/articles/count?${query}`)).status(), query).toBe(
      query.startsWith("sort") ? 200 : 400,
    );
  }
});

test("nobody learns a draft's words through a story that points to it", async ({ make, people, stranger }) => {
  const [secret, other] = [
    await make.draft({}, { by: people.editor.request }),
    await make.draft({}, { by: people.editor.request }),
  ];
  const story = await make.story({ related: [secret.id], translations: [secret.id] });
  const second = await make.story({ related: [other.id] });
  const mine = await make.draft({ related: [secret.id] });
  for (const [request, id, asked] of [
    [stranger, story.id, ""],
    [people.reporter.request, story.id, ""],
    [people.reporter.request, mine.id, "&draft=true"],
  ] as const) {
    const whole = await (await request.get(`/api/articles/${id}?depth=3${asked}`)).text();
    expect(whole).not.toContain(secret.title);
    for (const query of [
      "where[related.title][like]",
      "where[related__title][like]",
      "where[translations.title][like]",
      "where[related][contains][title][like]",
      "where[and][0][related][contains][title][like]",
      "where[related][contains][related][contains][title][like]",
    ]) {
      const found = async (word: string) => {
        const answer = await request.get(
          `/api/articles/count?where[id][equals]=${id}&${query}=${encodeURIComponent(word)}`,
        );
        return `${answer.status()} ${await answer.text()}`;
      };
      expect.soft(await found(secret.title), query).toBe(await found(other.title));
    }
  }
  const sorted = async (sort: string) =>
    (
      await stranger.get(`/api/articles?where[id][in]=${story.id},${second.id}&sort=${sort}&depth=0&select[slug]=true`)
    ).text();
  for (const path of ["related.title", "related__title"]) expect(await sorted(path)).toBe(await sorted(`-${path}`));
});

test("the lists of the newsroom's inner life are closed", async ({ stranger }) => {
  for (const path of [
    "/api/users",
    "/api/users/count",
    "/api/previews",
    "/api/previews/count",
    "/api/redirects",
    "/api/articles/versions",
    "/api/articles/versions/1",
    "/api/pages/versions",
    "/api/payload-preferences",
    "/api/payload-locked-documents",
    "/api/payload-locked-documents/count",
    "/api/payload-kv",
    "/api/payload-jobs",
    "/api/globals/site/versions",
    "/api/globals/front/versions",
  ]) {
    expect.soft(refused, path).toContain((await stranger.get(path)).status());
  }
  expect(await (await stranger.get("/api/users/me")).json()).toMatchObject({ user: null });
});

test("there is no GraphQL", async ({ people, stranger }) => {
  for (const request of [stranger, people.admin.request]) {
    for (const path of ["/api/graphql", "/api/graphql-playground"]) {
      await expectStatus(await request.get(path), 404);
      await expectStatus(await request.post(path, { data: { query: "{ Articles { docs { id } } }" } }), 404);
    }
  }
});

test("a preview's key and its hash stand in no answer", async ({ make, people }) => {
  const draft = await make.draft();
  const { id, token } = await make.preview(draft.id);
  for (const { request } of [people.reporter, people.editor, people.admin]) {
    const path = `/api/previews/${id}?showHiddenFields=true&select[nonce]=true&select[tokenHash]=true&depth=0`;
    const answer = await readDoc<Record<string, unknown>>(await request.get(path));
    expect(Object.keys(answer)).toEqual(["id"]);
    const whole = await (await request.get(`/api/previews/${id}?depth=2&showHiddenFields=true`)).text();
    expect(whole).toContain(token);
    for (const word of ["nonce", "tokenHash"]) expect(whole).not.toContain(word);
    for (const field of ["nonce", "tokenHash"]) {
      expect((await request.get(`/api/previews?where[${field}][exists]=true`)).status()).toBe(400);
      expect((await request.get(`/api/previews?sort=${field}`)).status()).toBe(400);
    }
  }
});
