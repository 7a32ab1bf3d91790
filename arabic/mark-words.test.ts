import { describe, expect, it } from "vitest";
import { analyseQuestion } from "./analyse";
import { excerpt, markWords, type Run } from "./mark-words";

const join = (runs: Run[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const mark = (text: string, question: string) => join(markWords(text, analyseQuestion(question)));

describe("markWords", () => {
  it.each([
    ["سقطت المُدُنُ تباعًا", "مدينة", "سقطت [المُدُنُ] تباعًا"],
    ["سـقـوط الحـلـم", "حلم", "سـقـوط [الحـلـم]"],
    ["في حلب ثم حلب.", "حلب في", "في [حلب] ثم [حلب]."],
    ["هجوم لتنظيم، تنظيم الدولة ينفي", "داعش", "هجوم لتنظيم، [تنظيم الدولة] ينفي"],
    ["طريق حلب دمشق", "حلب دمشق", "طريق [حلب دمشق]"],
    ['<b>حلب</b> & "دمشق"', "b", '<[b]>حلب</[b]> & "دمشق"'],
    ["لا شيء هنا", "حلب", "لا شيء هنا"],
    ["", "حلب", ""],
  ])("%s, asked for %s", (text, question, marked) => {
    expect(mark(text, question)).toBe(marked);
  });

  it("loses no letter", () => {
    const text = "قال: “المُسْتَشْفَى” 😀 فُتح في ٢٠١٩، و… غيره";
    expect(
      markWords(text, analyseQuestion("مستشفى 2019 فتح"))
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
  });
});

describe("excerpt", () => {
  const filler = Array.from({ length: 60 }, (_, at) => `حشو${at}`).join(" ");

  it("shows where most of the words stand together, with their marks", () => {
    const text = `${filler} حلب ${filler} طريق حلب الدولي ${filler}`;
    const shown = join(excerpt(text, analyseQuestion("طريق حلب")));
    expect(shown).toContain("[طريق حلب] الدولي");
    expect(shown).toMatch(/^… .* …$/s);
    expect(shown.split(" ").length).toBeLessThan(40);
  });

  it("begins at the beginning when nothing of the question is there", () => {
    expect(join(excerpt(filler, analyseQuestion("حلب")))).toMatch(/^حشو0 .* …$/);
    expect(join(excerpt("نص قصير.", analyseQuestion("حلب")))).toBe("نص قصير.");
    expect(excerpt("", analyseQuestion("حلب"))).toEqual([]);
  });
});
