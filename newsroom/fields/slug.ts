import { slugFromTitle } from "@/arabic/slug";
import type { FieldHook, TextField } from "payload";
import { checkSlug } from "./check-slug";
import { findSlugProblem, ownLetters } from "./own-letters";

type Options = { from: string; frozenBy?: string; unique?: boolean };

/** What is kept of an address that cannot be one: enough to be mended. */
const longestWritten = 500;

/**
 * The address of a document, made from the text field `from`.
 * It follows that field while nobody has set it by hand and until the field `frozenBy` is filled. What somebody writes
 * is made an address where that is possible in one way; otherwise drafts keep it as it is and publication is refused.
 */
export function slugField({ from, frozenBy, unique = false }: Options): TextField {
  const follow: FieldHook = ({ value, data, originalDoc }) => {
    const title = ownLetters(readText(data?.[from]) ?? readText(originalDoc?.[from]) ?? "");
    const before: unknown = originalDoc?.["slug"];
    const written = readText(value) ?? readText(before) ?? "";
    if (findSlugProblem(written)) return written === before ? written : written.slice(0, longestWritten);
    const given = slugFromTitle(written);
    const frozen = frozenBy !== undefined && Boolean(originalDoc?.[frozenBy]);
    const wasAutomatic = before === slugFromTitle(ownLetters(readText(originalDoc?.[from]) ?? ""));
    if (given && (given !== before || frozen || !wasAutomatic)) return given;
    return frozen && before ? before : slugFromTitle(title) || given || null;
  };
  return {
    name: "slug",
    type: "text",
    index: true,
    unique,
    required: unique,
    validate: checkSlug,
    label: { ar: "العنوان في الرابط", en: "Address" },
    admin: {
      position: "sidebar",
      description: {
        ar: "يُكتب تلقائيًا من العنوان، ويمكن تغييره.",
        en: "Written from the title; it can be changed.",
      },
      components: { afterInput: ["@/newsroom/admin/slug-note#SlugNote"] },
    },
    hooks: { beforeValidate: [follow] },
  };
}

function readText(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "ar" in value && typeof value.ar === "string") return value.ar;
  return null;
}
