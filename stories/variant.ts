import { printedVariant } from "@/press/dependencies";

/** Whether the page is printed for readers who count every kilobyte: no web fonts, pictures only on request. */
export function isLite(): boolean {
  return printedVariant() === "lite";
}
