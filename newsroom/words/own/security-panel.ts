type Words = Record<
  | "title"
  | "factorOn"
  | "factorOff"
  | "setUp"
  | "turnOff"
  | "reset"
  | "code"
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
>;

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
