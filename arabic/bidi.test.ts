import { describe, expect, it } from "vitest";
import { splitIsolates, stripBidiControls } from "./bidi";

function findIsolates(text: string): string[] {
  return splitIsolates(text)
    .filter((run) => run.isolate)
    .map((run) => run.text);
}

describe("stripBidiControls", () => {
  it("drops embeddings, overrides, isolates, marks and spaces without width", () => {
    expect(stripBidiControls("\u202bخ\u202cب\u202eر\u2067\u2069\u200e\u200f\u061c\u200b\ufeff\u2060")).toBe("خبر");
  });

  it("keeps the joiners, which spell Persian words", () => {
    expect(stripBidiControls("می\u200cخواهم ه\u200d")).toBe("می\u200cخواهم ه\u200d");
  });
});

describe("splitIsolates", () => {
  it.each([
    ["اتصلوا على +963 11 222 3333 أو", ["+963 11 222 3333"]],
    ["هاتف: 011-222-3333.", ["011-222-3333"]],
    ["هاتف ٠١١ ٢٢٢ ٣٣٣٣", ["٠١١ ٢٢٢ ٣٣٣٣"]],
    ["عبر (+961 (1) 234567)", ["+961 (1) 234567"]],
    ["حساب @waraq_news، على", ["@waraq_news"]],
    ["حساب @waraq.news.", ["@waraq.news"]],
    ["راسلونا: news@waraq.example؟", ["news@waraq.example"]],
    ["في الملف report-2019.pdf.", ["report-2019.pdf"]],
    ["زوروا (https://waraq.example/news/7?a=1&b=2)، ثم", ["https://waraq.example/news/7?a=1&b=2"]],
    ["www.waraq.example/خبر-عاجل!", ["www.waraq.example/خبر-عاجل"]],
  ])("isolates in %s", (text, isolates) => {
    expect(findIsolates(text)).toEqual(isolates);
  });

  it.each(["بين 2011 - 2019", "الساعة 16:20", "نحو 11,000 مقاتل", "1.5 مليون", "قال Reuters: لا", "و.. ثم", "+18"])(
    "leaves %s alone",
    (text) => {
      expect(splitIsolates(text)).toEqual([{ text, isolate: false }]);
    },
  );

  it("loses nothing and keeps the order", () => {
    const text = "اكتبوا إلى @waraq أو +963 11 222 3333 أو https://waraq.example";
    const runs = splitIsolates(text);
    expect(runs.map((run) => run.text).join("")).toBe(text);
    expect(runs.map((run) => run.isolate)).toEqual([false, true, false, true, false, true]);
  });

  it("has no run for an empty text", () => {
    expect(splitIsolates("")).toEqual([]);
  });

  it.each(["a", "a.", "0 ", "a-", "@"])("survives a long run of %j", (unit) => {
    const text = unit.repeat(20_000);
    const runs = splitIsolates(text);
    expect(runs.map((run) => run.text).join("")).toBe(text);
  });
});
