import { isDocument } from "../workflow/published";

const known = new Set(
  "root paragraph heading list listitem quote text linebreak tab link autolink horizontalrule block".split(" "),
);
const dangerous = /^(?:javascript|data|vbscript|file|blob|about):/i;

export type BodyProblem = { problem: "node" | "link"; about: string };

/** What reader pages could not print of a body, or must not; it is looked for before anything is kept. */
export function findBodyProblem(body: unknown): BodyProblem | null {
  const waiting: unknown[] = [isDocument(body) ? body["root"] : null];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isDocument(node)) continue;
    const type: unknown = node["type"];
    if (typeof type !== "string" || !known.has(type)) return { problem: "node", about: String(type).slice(0, 40) };
    const scheme = schemeOf(node["fields"]);
    if (scheme) return { problem: "link", about: scheme };
    if (Array.isArray(node["children"])) waiting.push(...node["children"]);
    if (type === "block" && isDocument(node["fields"])) waiting.push(...bodiesIn(node["fields"]));
  }
  return null;
}

/** Texts of blocks are bodies of their own. */
function bodiesIn(fields: Record<string, unknown>): unknown[] {
  return Object.values(fields).flatMap((value) => (isDocument(value) && "root" in value ? [value["root"]] : []));
}

/** Browsers skip spaces and control characters in a scheme. */
function schemeOf(fields: unknown): string | null {
  const url: unknown = isDocument(fields) ? fields["url"] : null;
  if (typeof url !== "string") return null;
  return dangerous.exec(url.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, ""))?.[0] ?? null;
}
