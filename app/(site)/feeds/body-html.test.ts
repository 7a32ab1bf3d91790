import { describe, expect, it } from "vitest";
import type { Block, Inline } from "@/domain/body";
import type { Picture } from "@/domain/picture";
import { bodyHtml } from "./body-html";

const base = "https://news.example";
const plain = { strong: false, emphasis: false, underline: false, strike: false };
const say = (text: string, marks: Partial<typeof plain> = {}): Inline => ({ kind: "text", text, ...plain, ...marks });
const picture: Picture = {
  id: 1,
  alt: 'نافذة "قديمة" <img onerror>',
  caption: null,
  credit: null,
  license: null,
  focal: { x: 50, y: 50 },
  avif: [],
  cards: { avif: [], webp: [] },
  webp: [
    { url: "/media/a-640x360.webp", width: 640, height: 360, bytes: 10 },
    { url: "/media/a-1600x900.webp", width: 1600, height: 900, bytes: 20 },
  ],
  original: { url: "/media/a.jpg", width: 2560, height: 1440, bytes: 30 },
  onRequest: false,
  card: null,
  crops: [],
};

describe("bodyHtml", () => {
  it("writes marks, links and breaks with whole addresses", () => {
    const block: Block = {
      kind: "paragraph",
      children: [
        say("a < b & c", { strong: true, emphasis: true }),
        { kind: "break" },
        { kind: "link", href: "/tag/%D8%A3?x=1&y=2", external: false, children: [say("وسم")] },
        { kind: "link", href: "mailto:a@b.example", external: true, children: [say("بريد")] },
      ],
    };
    expect(bodyHtml([block], base)).toBe(
      '<p><strong><em>a &lt; b &amp; c</em></strong><br><a href="https://news.example/tag/%D8%A3?x=1&amp;y=2">وسم</a>' +
        '<a href="mailto:a@b.example">بريد</a></p>',
    );
  });

  it("writes a picture that is large enough, with its words", () => {
    expect(bodyHtml([{ kind: "picture", picture, caption: "تعليق", credit: "مصوّر" }], base)).toBe(
      '<figure><img src="https://news.example/media/a-640x360.webp" width="640" height="360" ' +
        'alt="نافذة &quot;قديمة&quot; &lt;img onerror&gt;"><figcaption>تعليق (مصوّر)</figcaption></figure>',
    );
  });

  it("writes nested lists", () => {
    const sublist = { kind: "list" as const, ordered: true, items: [{ children: [say("ب")], sublist: null }] };
    const list: Block = { kind: "list", ordered: false, items: [{ children: [say("أ")], sublist }] };
    expect(bodyHtml([list], base)).toBe("<ul><li>أ<ol><li>ب</li></ol></li></ul>");
  });

  it("lets no text become markup", () => {
    const evil = '"><script>alert(1)</script>';
    const blocks: Block[] = [
      { kind: "heading", level: 2, children: [say(evil)] },
      { kind: "quotation", children: [say(evil)] },
      { kind: "pullQuote", text: evil, attribution: evil },
      { kind: "gallery", title: evil, pictures: [{ picture, caption: evil, credit: evil }] },
      { kind: "infoBox", title: evil, blocks: [{ kind: "rule" }] },
      { kind: "embed", url: `https://video.example/?${evil}`, title: evil, provider: evil },
    ];
    expect(bodyHtml(blocks, base)).not.toMatch(/<script|<img onerror|"">/);
  });
});
