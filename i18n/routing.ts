import { defineRouting } from "next-intl/routing";

/** Arabic without a prefix, English under `/en`; the address alone decides, never a cookie or the browser. */
export const routing = defineRouting({
  locales: ["ar", "en"],
  defaultLocale: "ar",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});
