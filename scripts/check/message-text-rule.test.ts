import { describe, expect, it } from "vitest";
import { readCatalogue } from "./message-catalogue";
import { findFaultyMessages, judgeMessage } from "./message-text-rule";

const sixForms = "{n, plural, zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}";

describe("judgeMessage", () => {
  it("accepts all six Arabic forms and both English ones", () => {
    expect(judgeMessage("ar", sixForms)).toEqual([]);
    expect(judgeMessage("en", "{n, plural, one {# story} other {# stories}}")).toEqual([]);
  });

  it("refuses a plural that lacks forms, wherever it stands", () => {
    const two = "{n, plural, one {مادة} other {# مادة}}";
    const lacking = ["zero", "two", "few", "many"].map((form) => `lacks the plural form ${form}`);
    expect(judgeMessage("ar", two).toSorted()).toEqual(lacking.toSorted());
    expect(judgeMessage("ar", `<b>{kind, select, a {${two}} other {نص}}</b>`)).toHaveLength(4);
    expect(judgeMessage("en", "{n, plural, other {# stories}}")).toEqual(["lacks the plural form one"]);
  });

  it.each(["{n", "{n, plural, one {x}}", "<b>غامق", "{}"])("refuses the syntax of %s", (text) => {
    expect(judgeMessage("ar", text)).toMatchObject([expect.stringContaining("is not valid ICU")]);
  });

  it("refuses Latin words in Arabic, but not names of values, tags and allowed words", () => {
    expect(judgeMessage("ar", "اقرأ عبر Reuters")).toEqual(["has the Latin word Reuters"]);
    expect(judgeMessage("ar", "<strong>{name}</strong> عبر RSS")).toEqual([]);
    expect(judgeMessage("en", "Read on Reuters")).toEqual([]);
  });

  it("refuses an empty text", () => {
    expect(judgeMessage("en", " ")).toEqual(["is empty"]);
  });
});

describe("findFaultyMessages", () => {
  const original = readCatalogue({ path: "messages/ar.json", text: `{ "a": { "by": "كتبها <b>{name}</b>" } }` });

  it("refuses a translation that takes other values", () => {
    const other = readCatalogue({ path: "messages/en.json", text: `{\n "a": {\n "by": "By {author}" } }` });
    expect(findFaultyMessages("en", other, original)).toEqual([
      { path: "messages/en.json", line: 3, message: `a.by takes "author", in Arabic "<b> name"` },
    ]);
  });

  it("accepts one that takes the same", () => {
    const other = readCatalogue({ path: "messages/en.json", text: `{ "a": { "by": "{name} <b>wrote</b>" } }` });
    expect(findFaultyMessages("en", other, original)).toEqual([]);
  });
});
