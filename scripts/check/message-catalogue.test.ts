import { describe, expect, it } from "vitest";
import { findMissingKeys, readCatalogue } from "./message-catalogue";

function catalogueOf(text: string) {
  return readCatalogue({ path: "messages/ar.json", text });
}

describe("readCatalogue", () => {
  it("finds texts under their full keys, with their lines", () => {
    const { messages, findings } = catalogueOf(
      `{\n  "shell": {\n    "skip": "إلى المحتوى"\n  },\n  "name": "ورق"\n}\n`,
    );
    expect([...messages]).toEqual([
      ["shell.skip", { text: "إلى المحتوى", line: 3 }],
      ["name", { text: "ورق", line: 5 }],
    ]);
    expect(findings).toEqual([]);
  });

  it("refuses what is no text, and a key that stands twice", () => {
    expect(catalogueOf(`{ "a": 1, "b": ["x"], "c": null }`).findings).toHaveLength(3);
    expect(catalogueOf(`{\n"a": "x",\n"a": "y" }`).findings).toMatchObject([{ line: 3 }]);
  });

  it("refuses what is no JSON object", () => {
    expect(() => catalogueOf("{")).toThrow(SyntaxError);
    expect(() => catalogueOf(`"a"`)).toThrow(SyntaxError);
  });
});

describe("findMissingKeys", () => {
  it("looks both ways", () => {
    const one = catalogueOf(`{ "a": "x", "b": { "c": "x" } }`);
    const other = { ...catalogueOf(`{ "a": "x", "d": "x" }`), path: "messages/en.json" };
    expect(findMissingKeys([one, other])).toEqual([
      { path: "messages/ar.json", line: 1, message: "lacks d" },
      { path: "messages/en.json", line: 1, message: "lacks b.c" },
    ]);
    expect(findMissingKeys([one, one])).toEqual([]);
  });
});
