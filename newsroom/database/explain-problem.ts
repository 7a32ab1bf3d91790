import type { AfterErrorHook } from "payload";
import { type DatabaseProblem, databaseProblem } from "./database-problem";

const texts = {
  busy: {
    ar: "قاعدة البيانات مشغولة الآن، فلم يُحفظ التغيير. ما كتبته باقٍ في الصفحة: أعد الحفظ بعد قليل.",
    en: "The database is busy, so the change was not saved. What you wrote is still on the page: save again in a moment.",
  },
  full: {
    ar: "امتلأ قرص الخادم، فلم يُحفظ التغيير. ما كتبته باقٍ في الصفحة: أبلغ من يدير الخادم.",
    en: "The server's disk is full, so the change was not saved. What you wrote is still on the page: tell whoever runs the server.",
  },
  away: {
    ar: "لا تجيب قاعدة البيانات الآن، فلم يُحفظ التغيير. ما كتبته باقٍ في الصفحة: أعد الحفظ بعد قليل.",
    en: "The database does not answer, so the change was not saved. What you wrote is still on the page: save again in a moment.",
  },
  gone: {
    ar: "حُذف ملف قاعدة البيانات أو استُبدل، فلم يُحفظ التغيير. ما كتبته باقٍ في الصفحة: أبلغ من يدير الخادم.",
    en: "The database file was removed or replaced, so the change was not saved. What you wrote is still on the page: tell whoever runs the server.",
  },
} satisfies Record<DatabaseProblem, object>;

/** Says that a change could not be saved when the database does not let itself be written. */
export const explainDatabaseProblem: AfterErrorHook = ({ error, req }) => {
  const problem = databaseProblem(error);
  if (!problem) return;
  // Who was not recognised, since the database is away, has no language yet.
  const { i18n }: { i18n?: { language: string } } = req;
  const message = texts[problem][i18n?.language === "en" ? "en" : "ar"];
  if (problem === "busy" || problem === "away") req.responseHeaders = new Headers({ "retry-after": "5" });
  return { status: 503, response: { errors: [{ name: "DatabaseProblem", message }] } };
};
