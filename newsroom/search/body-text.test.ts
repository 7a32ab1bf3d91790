import { expect, it } from "vitest";
import { bodyText } from "./body-text";

const text = (words: string) => ({ type: "text", text: words });
const body = (...children: unknown[]) => ({ root: { type: "root", children } });

it("keeps a word whole whose letters are set apart, and parts blocks", () => {
  const paragraph = { type: "paragraph", children: [text("و"), text("احدًا"), { type: "linebreak" }, text("ثم")] };
  const list = { type: "list", children: [{ type: "listitem", children: [text("بند")] }] };
  expect(bodyText(body(paragraph, list))).toBe("واحدًا ثم\nبند");
});

it("reads links, set blocks, captions and what stands inside boxes", () => {
  const link = { type: "paragraph", children: [text("انظر "), { type: "link", children: [text("هنا")] }, text(".")] };
  const quote = { type: "block", fields: { blockType: "pullQuote", text: "قول", attribution: "قائل" } };
  const gallery = { type: "block", fields: { pictures: [{ caption: "شرح", media: 3 }] } };
  const box = {
    type: "block",
    fields: { title: "عنوان", content: body({ type: "paragraph", children: [text("داخل")] }) },
  };
  expect(bodyText(body(link, quote, gallery, box))).toBe("انظر هنا.\nقول\nقائل\nشرح\nعنوان\nداخل");
});

it.each([null, undefined, "", 7, {}, { root: null }, body(), body(null, { children: "x" })])(
  "finds nothing in %j",
  (value) => {
    expect(bodyText(value)).toBe("");
  },
);
