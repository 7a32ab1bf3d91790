import type { CountForms } from "../say";

type Words = Record<
  | "title"
  | "factorOn"
  | "factorOff"
  | "setUp"
  | "turnOff"
  | "reset"
  | "code"
  | "anyCode"
  | "renewCodes"
  | "codesOnce"
  | "codesKept"
  | "password"
  | "sessions"
  | "here"
  | "unknownBrowser"
  | "on"
  | "since"
  | "seen"
  | "end"
  | "endOthers"
  | "unlock"
  | "done"
  | "failed",
  string
> & { codesLeft: CountForms };

/** The part of an account's screen about its safety. */
export const securityPanelWords: { ar: Words; en: Words } = {
  ar: {
    title: "أمان الحساب",
    factorOn: "الرمز الثاني مفعّل.",
    factorOff: "الرمز الثاني غير مفعّل.",
    setUp: "تفعيل الرمز الثاني",
    turnOff: "إيقاف الرمز الثاني",
    reset: "إلغاء الرمز الثاني لمن ضاع هاتفه",
    code: "الرمز من التطبيق",
    anyCode: "رمز من التطبيق، أو رمز استرداد",
    renewCodes: "رموز استرداد جديدة",
    codesOnce: "هذه رموزك الجديدة، والقديمة لم تعد تصلح. احفظها الآن: لن تُعرض مرة أخرى.",
    codesKept: "حفظتُها",
    codesLeft: {
      zero: "لم يبق لك أي رمز استرداد.",
      one: "بقي لك رمز استرداد واحد.",
      two: "بقي لك رمزا استرداد.",
      few: "بقيت لك # رموز استرداد.",
      many: "بقي لك # رمز استرداد.",
      other: "بقي لك # رمز استرداد.",
    },
    password: "كلمة المرور",
    sessions: "الجلسات المفتوحة",
    here: "هذه الجلسة",
    unknownBrowser: "متصفح غير معروف",
    on: "على",
    since: "منذ",
    seen: "آخر استعمال",
    end: "إنهاء",
    endOthers: "إنهاء الجلسات الأخرى كلها",
    unlock: "السماح بمحاولات دخول جديدة",
    done: "تم.",
    failed: "تعذّر ذلك. تحقق من اتصالك وأعد المحاولة.",
  },
  en: {
    title: "Safety of the account",
    factorOn: "The second factor is on.",
    factorOff: "There is no second factor.",
    setUp: "Set up a second factor",
    turnOff: "Turn the second factor off",
    reset: "Reset the second factor of somebody who lost a telephone",
    code: "Code from the app",
    anyCode: "A code from the app, or a recovery code",
    renewCodes: "New recovery codes",
    codesOnce: "These are your new codes; the old ones work no longer. Keep them now: they are not shown again.",
    codesKept: "I have kept them",
    codesLeft: { one: "You have 1 recovery code left.", other: "You have # recovery codes left." },
    password: "Password",
    sessions: "Open sessions",
    here: "this session",
    unknownBrowser: "Unknown browser",
    on: "on",
    since: "since",
    seen: "last used",
    end: "End",
    endOthers: "End all other sessions",
    unlock: "Allow new tries to sign in",
    done: "Done.",
    failed: "That failed. Check your connection and try again.",
  },
};
