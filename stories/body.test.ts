import { describe, expect, it } from "vitest";
import { toBlocks } from "./body";

function print(children: unknown[], links = new Map<string, string>()) {
  const warnings: string[] = [];
  const blocks = toBlocks({ root: { children } }, { pictures: new Map(), links, warn: (line) => warnings.push(line) });
  return { blocks, warnings };
}

const text = (words: string, format = 0) => ({ type: "text", text: words, format });
const plain = { strong: false, emphasis: false, underline: false, strike: false };

describe("toBlocks", () => {
  it("prints nothing for an empty body", () => {
    expect(toBlocks(null, { pictures: new Map(), links: new Map(), warn: () => undefined })).toEqual([]);
    expect(print([{ type: "paragraph", children: [] }]).blocks).toEqual([]);
  });

  it("reads paragraphs, headings and formats", () => {
    const { blocks } = print([
      { type: "heading", tag: "h2", children: [text("عنوان")] },
      { type: "paragraph", children: [text("نص", 1 | 8)] },
    ]);
    expect(blocks).toEqual([
      { kind: "heading", level: 2, children: [{ kind: "text", text: "عنوان", ...plain }] },
      { kind: "paragraph", children: [{ kind: "text", text: "نص", ...plain, strong: true, underline: true }] },
    ]);
  });

  it("hangs a nested list on the item before it", () => {
    const inner = { type: "list", listType: "bullet", children: [{ type: "listitem", children: [text("ب")] }] };
    const items = [
      { type: "listitem", children: [text("أ")] },
      { type: "listitem", children: [inner] },
    ];
    const { blocks } = print([{ type: "list", listType: "number", children: items }]);
    expect(blocks).toMatchObject([
      { kind: "list", ordered: true, items: [{ sublist: { ordered: false, items: [{ sublist: null }] } }] },
    ]);
  });

  it("drops the address of links to drafts and of dangerous ones, never their words", () => {
    const link = (fields: object) => ({
      type: "paragraph",
      children: [{ type: "link", fields, children: [text("رابط")] }],
    });
    const internal = { linkType: "internal", doc: { relationTo: "articles", value: 7 } };
    const words = [{ kind: "text", text: "رابط", ...plain }];
    expect(print([link(internal)]).blocks).toEqual([{ kind: "paragraph", children: words }]);
    expect(print([link({ linkType: "custom", url: "javascript:alert(1)" })]).blocks).toEqual([
      { kind: "paragraph", children: words },
    ]);
    expect(print([link(internal)], new Map([["articles:7", "/news/7"]])).blocks).toEqual([
      { kind: "paragraph", children: [{ kind: "link", href: "/news/7", external: false, children: words }] },
    ]);
  });

  it("logs an unknown node and prints the rest", () => {
    const { blocks, warnings } = print([{ type: "martian" }, { type: "horizontalrule" }]);
    expect(blocks).toEqual([{ kind: "rule" }]);
    expect(warnings).toEqual(["unknown node in a body: martian"]);
  });

  it("takes marks that turn text around out of what is printed", () => {
    const { blocks } = print([{ type: "paragraph", children: [text("آمن\u202Eخطر")] }]);
    expect(blocks).toEqual([{ kind: "paragraph", children: [{ kind: "text", text: "آمنخطر", ...plain }] }]);
  });

  it("refuses embeds without https", () => {
    const embed = (url: string) => ({ type: "block", fields: { blockType: "embed", url, title: "فيديو" } });
    expect(print([embed("http://a.example"), embed("javascript:x")]).blocks).toEqual([]);
    expect(print([embed("https://video.example/1")]).blocks).toMatchObject([{ provider: "video.example" }]);
  });
});
