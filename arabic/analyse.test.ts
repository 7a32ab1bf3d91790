import { describe, expect, it } from "vitest";
import { analyse, analyseQuestion, type Term } from "./analyse";
import { stemsOf } from "./stem";

/** Whether a text holds all that is asked for, as the index would find it. */
function finds(question: string, text: string): boolean {
  const { words, stems } = analyse(text);
  const known = new Set(stems.split(" "));
  const answers = ({ stems: own, synonyms }: Term) =>
    own.every((forms) => forms.some((stem) => known.has(stem))) ||
    synonyms.some((name) =>
      name.length === 1
        ? stemsOf(name[0] ?? "").some((stem) => known.has(stem))
        : ` ${words} `.includes(` ${name.join(" ")} `),
    );
  return analyseQuestion(question).terms.every(answers);
}

/** How readers ask, and how the newsroom has written it. */
const pairs = [
  ["الامم المتحده", "دعت الأمم المتحدة إلى هدنة"],
  ["مسئول", "قال مسؤول محلي"],
  ["مستشفي", "افتُتح المستشفى الجامعي"],
  ["مُدَرِّسَةٌ", "كرّمت البلدة مدرسة متقاعدة"],
  ["مدرسة", "أُغلقت مَدْرَسَتُهُم بعد القصف"],
  ["الحـــرب", "بعد انتهاء الحرب"],
  ["المدينة", "سار الناس لمدينة أخرى"],
  ["بيوت", "كل بيت في الحي"],
  ["طريق حلب", "أُصلحت الطرق في محافظة حلب"],
  ["اللاجئون", "عاد اللاجئين من لبنان"],
  ["مقاتل", "ثلاثة من المقاتلين"],
  ["سعر الخبز", "ارتفعت أسعار الخبز"],
  ["وزير", "اجتمع الوزراء أمس"],
  ["كتاب", "معرض للكتب المستعملة"],
  ["دمشق", "وصل الوفد إلى العاصمة قادمًا من بغداد ثم توجّه لدمشق"],
  ["سورية", "منتخب سوريا"],
  ["السوريون", "قرى سورية حدودية"],
  ["٢٠١٩", "انتهت المعركة في 2019"],
  ["11000", "نحو 11,000 مقاتل"],
  ["کردستان", "إقليم كردستان"],
  ["هەولێر", "مؤتمر في أربيل"],
  ["ایران", "الحدود مع إيران"],
  ["داعش", "هجوم لتنظيم الدولة، وتنظيم الدولة ينفي"],
  ["قوات سوريا الديمقراطية", "أعلنت قسد"],
  ["بالزيتون", "موسم الزيتون"],
  ["وللمزارعين", "خسر المزارعون محصولهم"],
  ["ألغام", "انفجر لغم"],
  ["امرأة", "تظاهرت نساء الحي"],
  ["معلم", "معلمو إدلب بلا رواتب"],
  ["farmers price", "The farmer sets his prices"],
] as const;

describe("thirty questions and what answers them", () => {
  const missed = pairs.filter(([question, text]) => !finds(question, text)).map(([question]) => question);

  it("finds at least 27", () => {
    expect(pairs).toHaveLength(30);
    expect(missed.length, `not found: ${missed.join(", ")}`).toBeLessThanOrEqual(3);
  });

  it.each([
    ["خبز", "نشرة أخبار الصباح"],
    ["حمص", "أُصلح حي في حماة"],
    ["وزير الصحة", "قال وزير التعليم"],
    ["لبن", "عاد من لبنان"],
    ["2019", "في 2091"],
  ])("%s is not in: %s", (question, text) => {
    expect(finds(question, text)).toBe(false);
  });
});

describe("analyseQuestion", () => {
  it("leaves out words that only hold others together, unless there are no others", () => {
    expect(analyseQuestion("من في المدينة").terms.map(({ words }) => words)).toEqual([["المدينه"]]);
    expect(analyseQuestion("من في").terms).toHaveLength(2);
  });

  it("takes a name of several words as one thing", () => {
    const [term, ...others] = analyseQuestion("للأمم المتحدة").terms;
    expect(others).toEqual([]);
    expect(term?.synonyms).toContainEqual(["المنظمه", "الدوليه"]);
  });

  it("asks for each word once, and for twelve at most", () => {
    expect(analyseQuestion("حلب حلب حلب").terms).toHaveLength(1);
    expect(analyseQuestion(Array.from({ length: 50 }, (_, at) => `كلمة${at}`).join(" ")).terms).toHaveLength(12);
  });
});
