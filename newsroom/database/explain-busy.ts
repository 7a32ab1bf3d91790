import type { AfterErrorHook } from "payload";
import { isBusy } from "./patient-client";

const texts = {
  ar: "قاعدة البيانات مشغولة الآن، فلم يُحفظ التغيير. ما كتبته باقٍ في الصفحة: أعد الحفظ بعد قليل.",
  en: "The database is busy, so the change was not saved. What you wrote is still on the page: save again in a moment.",
};

/** Says that a change could not be saved, when another program has held the database for too long. */
export const explainBusy: AfterErrorHook = ({ error, req }) => {
  if (!isBusy(error)) return;
  const message = texts[req.i18n.language === "en" ? "en" : "ar"];
  req.responseHeaders = new Headers({ "retry-after": "5" });
  return { status: 503, response: { errors: [{ name: "DatabaseBusy", message }] } };
};
