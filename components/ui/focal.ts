import type { Picture } from "@/domain/picture";

const horizontal = ["focal-x-0", "focal-x-25", "", "focal-x-75", "focal-x-100"];
const vertical = ["focal-y-0", "focal-y-25", "", "focal-y-75", "focal-y-100"];

/** Classes that keep the focal point of a cropped picture in view, to the nearest quarter; the middle needs none. */
export function focalClasses({ x, y }: Picture["focal"]): string {
  return `${horizontal[Math.round(x / 25)] ?? ""} ${vertical[Math.round(y / 25)] ?? ""}`.trim();
}
