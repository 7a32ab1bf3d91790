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

const status = 503;
const retryAfter = { "retry-after": "5" };

/** Says that a change could not be saved when the database does not let itself be written. */
export const explainDatabaseProblem: AfterErrorHook = ({ error, req }) => {
  // Who was not recognised, since the database is away, has no language yet.
  const { i18n }: { i18n?: { language: string } } = req;
  const said = sayProblem(error, i18n?.language ?? "ar");
  if (!said) return;
  if (said.passes) req.responseHeaders = new Headers(retryAfter);
  return { status, response: said.response };
};

/** The same for what is asked before Payload is; `null` for an error that is no problem of the database. */
export function answerDatabaseProblem(error: unknown, language: string): Response | null {
  const said = sayProblem(error, language);
  return said && Response.json(said.response, { status, headers: said.passes ? retryAfter : {} });
}

function sayProblem(error: unknown, language: string) {
  const problem = databaseProblem(error);
  if (!problem) return null;
  const message = texts[problem][language === "en" ? "en" : "ar"];
  const passes = problem === "busy" || problem === "away";
  return { passes, response: { errors: [{ name: "DatabaseProblem", message }] } };
}
