import { isIPv4, isIPv6 } from "node:net";

/** The network that a request came from: /24 of version 4, /48 of version 6. It tells a town, not a flat. */
export function networkOf(address: string | null | undefined): string | null {
  const plain = (address ?? "").trim().replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  // The press hands on only the first four groups of version 6.
  const whole = /^(?:[\da-f]{1,4}:){3}[\da-f]{1,4}$/i.test(plain) ? `${plain}::` : plain;
  if (!isIPv6(whole)) return null;
  const head = (whole.split("::")[0] ?? "").split(":").filter(Boolean);
  return `${[0, 1, 2].map((place) => head[place] ?? "0").join(":")}::/48`;
}

const families = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\bOPR\/|\bOpera\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const;

/** The family of a browser, without its version or machine; `null` for programs that are none. */
export function browserOf(userAgent: string | null | undefined): string | null {
  return families.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1] ?? null;
}
