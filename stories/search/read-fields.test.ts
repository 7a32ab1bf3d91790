import { describe, expect, it } from "vitest";
import { findProblem, readFields, searchQuery } from "./read-fields";

const problemOf = (parameters: Parameters<typeof readFields>[0]) => findProblem(readFields(parameters));

describe("findProblem", () => {
  it.each([
    [{ q: "حلب" }, null],
    [{ q: "7" }, null],
    [{ q: '"a" NEAR bb*' }, null],
    [{ q: "AND" }, null],
    [{ q: "'; drop table articles; --" }, null],
    [{}, "empty"],
    [{ q: " \u200f \u0000" }, "empty"],
    [{ q: "ا" }, "wordless"],
    [{ q: "؟!*" }, "wordless"],
    [{ q: "😀" }, "wordless"],
    [{ q: "ب".repeat(200) }, null],
    [{ q: "ب".repeat(201) }, "long"],
    [{ q: "حلب\ufffd" }, "broken"],
    [{ q: "حلب", from: "2026-02-31" }, "date"],
    [{ q: "حلب", to: "أمس" }, "date"],
    [{ q: "حلب", from: "2026-02-02", to: "2026-02-01" }, "backwards"],
    [{ q: "حلب", from: "2026-02-01", to: "2026-02-01" }, null],
    [{ q: "حلب", from: "٢٠٢٦-٠٢-٠١" }, null],
  ])("%j: %s", (parameters, problem) => {
    expect(problemOf(parameters)).toBe(problem);
  });
});

describe("readFields", () => {
  it.each([
    [undefined, 1],
    ["", 1],
    ["2", 2],
    ["0", null],
    ["-1", null],
    ["1e9", null],
    ["abc", null],
    ["1.5", null],
    ["999999", 999_999],
    ["1000000000", null],
  ])("takes %j for page %s", (page, expected) => {
    expect(readFields({ q: "حلب", page }).page).toBe(expected);
  });

  it("takes the first of repeated parameters and drops what steers direction", () => {
    expect(readFields({ q: ["\u202eحلب\u202c  حمص", "دمشق"] }).fields.q).toBe("حلب حمص");
  });
});

describe("searchQuery", () => {
  it("writes what was asked and nothing else", () => {
    const { fields } = readFields({ q: "حلب & دمشق", section: "", sort: "relevance" });
    expect(searchQuery(fields)).toBe("?q=%D8%AD%D9%84%D8%A8+%26+%D8%AF%D9%85%D8%B4%D9%82");
    expect(searchQuery({ ...fields, q: "a", section: "syria", sort: "time" }, 3)).toBe(
      "?page=3&q=a&section=syria&sort=time",
    );
    expect(searchQuery({ ...fields, q: "" })).toBe("");
  });
});
