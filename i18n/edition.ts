import { getLocale } from "next-intl/server";
import type { Edition } from "@/domain/edition";

const directions = { ar: "rtl", en: "ltr" } as const satisfies Record<Edition, "rtl" | "ltr">;
const prefixes = { ar: "", en: "/en" } as const satisfies Record<Edition, string>;

/** The edition of the page that is being rendered. */
export function getEdition(): Promise<Edition> {
  return getLocale();
}

/** Direction of an edition's text, for `dir` on `<html>`. */
export function directionOf(edition: Edition): "rtl" | "ltr" {
  return directions[edition];
}

/** The edition in the other language. */
export function otherEdition(edition: Edition): Edition {
  return edition === "ar" ? "en" : "ar";
}

/** The path of a page inside an edition: `inEdition("en", "/donate")` is `/en/donate`; the front is `/` or `/en`. */
export function inEdition(edition: Edition, path: string): string {
  return path === "/" ? prefixes[edition] || "/" : prefixes[edition] + path;
}
