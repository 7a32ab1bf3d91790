import { createHash } from "node:crypto";

/** What of a page a Content-Security-Policy must name: the text of its inline scripts and styles. */
export type Inlined = { scripts: string[]; styles: string[] };

/**
 * The policy of a reader page: nothing but what this site sends, and inline code only to the letter.
 * @param formsTo an origin that its forms may lead to besides this one
 */
export function contentSecurityPolicy({ scripts, styles }: Inlined, formsTo: string | null = null): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(sourceOf).join(" ")}`.trim(),
    styles.length > 0 ? `style-src ${styles.map(sourceOf).join(" ")}` : "style-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action 'self'${formsTo === null ? "" : ` ${formsTo}`}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of whatever is not a page, should a browser show it as one. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'";

function sourceOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Headers that every answer to a reader carries. */
export function readerHeaders(siteUrl: string): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
    ...(siteUrl.startsWith("https:") ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
