import { expect, it } from "vitest";
import { findPasswordProblem, normalisePassword } from "./password-problem";

const good = [
  "حليب القطة على السطح",
  "correct horse battery staple",
  "xkq7-93mv-0dpw",
  "ـ  شمس وتفاح وجسر قديم",
  "a-long-enough-password",
];
it.each(good)("takes %s", (password) => {
  expect(findPasswordProblem(password, ["layla@paper.example", "ليلى حداد", "ورق"])).toBeNull();
});

const common = [
  "password1234",
  "P@ssw0rd2024!",
  "mypassword1234",
  "123456789012",
  "qwertyuiop[]",
  "1qaz2wsx3edc",
  "aaaaaaaaaaaa",
  "abababababab",
  "iloveyou-iloveyou",
  "admin@admin@admin",
  "محمد محمد 2024",
  "الحمد لله رب العالمين",
  "الحَمْدُ للهِ رَبِّ العالَمين",
  "لا إله إلا الله",
  "بسم الله الرحمن الرحيم",
  "كلمة المرور ١٢٣٤",
  "ضصثقفغعهخحجد",
  "شسيبلاتنمكطشسيب",
  "حشسسصخقي1234",
  "hgsghl ugd;l",
  "١٢٣٤٥٦٧٨٩٠١٢",
  "أبجد هوز حطي كلمن",
];
it.each(common)("refuses %s as one of those that are tried first", (password) => {
  expect(findPasswordProblem(password)).toBe("common");
});

it("counts characters as people do, after making alike what is the same text", () => {
  expect(findPasswordProblem("🌿🌱🍀🌳🌵🌾🌴🌲🍁🍂🍃")).toBe("short");
  expect(findPasswordProblem("🌿🌱🍀🌳🌵🌾🌴🌲🍁🍂🍃🌼")).toBeNull();
  expect(findPasswordProblem("e\u0301".repeat(2) + "xkq7mv0dp")).toBe("short");
  expect(findPasswordProblem("xkq7mv0dpwz")).toBe("short");
  expect(findPasswordProblem("ﷺ xkq7mv0")).toBeNull();
  expect(findPasswordProblem(`xkq7${"mv0dpw".repeat(42)}`)).toBeNull();
  expect(findPasswordProblem(`xkq71${"mv0dpw".repeat(42)}`)).toBe("long");
  expect(findPasswordProblem("x".repeat(1_000_000))).toBe("long");
  expect(findPasswordProblem("xkq7mv0dpwz\u0000hj")).toBe("unseen");
  for (const nothing of ["", null, undefined, 123_456_789_012, {}, ["xkq7mv0dpwzhj"]])
    expect(findPasswordProblem(nothing)).toBe("short");
});

it("asks for no kinds of signs", () => {
  expect(findPasswordProblem("thequietriverbends")).toBeNull();
  expect(findPasswordProblem("8301945527160")).toBeNull();
});

it("refuses what is known of the account and of the site", () => {
  const known = ["layla.haddad@paper.example", "ليلى حدّاد", "جريدة المدينة", "paper.example"];
  for (const password of [
    "layla.haddad@paper.example",
    "my layla.haddad password",
    "Haddad 1985!",
    "أنا ليلى حداد نفسها",
    "حَدّاد 1985 حداد",
    "في جريدة المدينه نكتب",
    "PAPER.example is mine",
  ])
    expect([password, findPasswordProblem(password, known)]).toEqual([password, "own"]);
  expect(findPasswordProblem("the paper boat on a quiet river", known)).toBeNull();
});

it("keeps one text for what two keyboards write", () => {
  expect(normalisePassword("ﻣﺮﺣﺒﺎ ﻛﻼم")).toBe("مرحبا كلام");
  expect(normalisePassword("cafe\u0301")).toBe("caf\u00e9");
});
