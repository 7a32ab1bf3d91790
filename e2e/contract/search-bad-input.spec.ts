import { readPage } from "../fixtures/asked-page";
import { editions, words } from "../fixtures/edition-words";
import { expect, test } from "../fixtures/newsroom";
import { askRaw } from "../fixtures/raw-request";
import { uniqueWord } from "../fixtures/unique";

type Problem = "wordless" | "long" | "broken" | "date" | "backwards";

const problems: [string, number, Problem][] = [
  ["q=%D8%A7", 200, "wordless"],
  ["q=%21%3F%22%2A%28", 200, "wordless"],
  ["q=%F0%9F%98%80%F0%9F%98%80", 200, "wordless"],
  [`q=${"a".repeat(5000)}`, 400, "long"],
  [`q=${"%D8%A8".repeat(1500)}`, 400, "long"],
  ["q=%E0%A4%A", 400, "broken"],
  ["q=news&from=2026-02-31", 400, "date"],
  ["q=news&to=yesterday", 400, "date"],
  ["q=news&to=9999-12-31", 400, "date"],
  ["q=news&from=0000-01-01", 400, "date"],
  ["q=news&from=2026-02-02&to=2026-02-01", 400, "backwards"],
];

for (const { edition, prefix, html } of editions) {
  test(`what cannot be searched for gets a clear ${edition} page`, async ({ stranger }) => {
    for (const [query, status, problem] of problems) {
      const answer = await stranger.get(`${prefix}/search?${query}`);
      const page = await answer.text();
      const about = query.slice(0, 60);
      expect.soft(answer.status(), about).toBe(status);
      expect.soft(page, about).toContain(html);
      expect.soft(page, about).toContain(words[edition].Search[problem]);
      expect.soft(page, about).toContain('role="search"');
    }
  });
}

const strange = [
  '"open quote',
  "a* OR b NEAR(c d, 2) AND NOT e^2 {title} : f",
  "title:حلب -دمشق +حمص",
  "'; DROP TABLE search_index; --",
  "<script>alert(1)</script>",
  "\u202eحلب\u202c \u2067دمشق\u2069 \u200f",
  "هەولێر ڕۆژ گۆران",
  "می‌خواهم پژوهش گچ",
  "😀 حلب 🇸🇾",
  "${7*7} {{7*7}} %s %n",
  "../../etc/passwd",
  "日本語 русский",
  "ﷺ ﷲ ﻻ",
  Array.from({ length: 50 }, (_, at) => `w${at}`).join(" "),
];

test("strange words are only words", async ({ stranger }) => {
  for (const text of strange) {
    const answer = await stranger.get(`/search?q=${encodeURIComponent(text)}`);
    expect.soft(answer.status(), text).toBe(200);
    expect.soft(await answer.text(), text).not.toContain("<script>alert");
  }
});

test("control characters reach no page", async ({ stranger }) => {
  const page = await readPage(stranger, "/search?q=a%00bc%07d%1b");
  // oxlint-disable-next-line no-control-regex
  expect(page).not.toMatch(/[\u0000-\u0008\u000b\u000e-\u001f]/);
  expect(page).toContain('value="a bc d"');
});

test("a page of results that is not there is missing", async ({ make, stranger }) => {
  const word = uniqueWord();
  await make.story({ title: `خبر ${word}` });
  for (const page of ["-1", "0", "1e9", "abc", "1000000000", "2", "1.5", "%00"]) {
    const answer = await stranger.get(`/search?q=${word}&page=${page}`);
    expect.soft(answer.status(), page).toBe(page === "%00" ? 200 : 404);
  }
  for (const filter of ["section=nothing", "author=nothing", "section=%27%20or%201=1"]) {
    expect.soft((await stranger.get(`/search?q=${word}&${filter}`)).status(), filter).toBe(404);
  }
});

test("one search has one print, however it is written", async ({ stranger }) => {
  const word = uniqueWord();
  const tagOf = async (query: string) => (await stranger.get(`/search?${query}`)).headers()["etag"];
  const tag = await tagOf(`q=${word}&sort=time`);
  for (const query of [
    `sort=time&q=+${word}+`,
    `q=${word}&sort=time&utm_source=x`,
    `q=${word}&q=other&sort=time&from=`,
  ]) {
    expect.soft(await tagOf(query), query).toBe(tag);
  }
});

test("engines may follow results, and keep only the form", async ({ stranger }) => {
  const results = await readPage(stranger, "/en/search?q=news");
  expect(results).toContain('<meta name="robots" content="noindex, follow"');
  expect(results).toMatch(/<link rel="canonical" href="[^"]*\/en\/search"/);
  expect(await readPage(stranger, "/en/search")).not.toContain("noindex");
});

test("broken requests are answered", async () => {
  for (const path of ["/search?q=%", "/search?%", "/search?q=a?b#c", "/search??q=a", "/search?q=%ff"]) {
    const { status } = await askRaw(path);
    expect.soft([200, 400, 404], path).toContain(status);
  }
});
