import { browserOf } from "../audit/where-from";

const systems = [
  [/\bAndroid\b/, "Android"],
  [/\b(?:iPhone|iPad|iPod)\b/, "iOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
] as const;

export type Device = { browser: string | null; system: string | null };

/** The families of browser and system, enough to know one's own telephone by and no more; `null` where unknown. */
export function deviceOf(userAgent: string | null): Device {
  const system = systems.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1] ?? null;
  return { browser: browserOf(userAgent), system };
}
