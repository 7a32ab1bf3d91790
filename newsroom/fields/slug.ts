import { slugFromTitle } from "@/arabic/slug";
import { type FieldHook, type TextField, ValidationError } from "payload";
import { renameWords } from "../words/own/renames";
import { wordsIn } from "../words/say";
import { ownLetters, refuseOtherScripts } from "./own-letters";

type Options = { from: string; frozenBy?: string; unique?: boolean };

/**
 * The address of a document, made from the text field `from`.
 * It follows that field while nobody has set it by hand and until the field `frozenBy` is filled.
 */
export function slugField({ from, frozenBy, unique = false }: Options): TextField {
  const follow: FieldHook = ({ value, data, originalDoc, req }) => {
    const title = ownLetters(readText(data?.[from]) ?? readText(originalDoc?.[from]) ?? "");
    const before: unknown = originalDoc?.["slug"];
    const given = slugFromTitle(readText(value) ?? readText(before) ?? "");
    const frozen = frozenBy !== undefined && Boolean(originalDoc?.[frozenBy]);
    const typed = readText(value)?.trim();
    // A draft is saved while somebody types: it keeps the address it had.
    if (typed && !slugFromTitle(typed) && data?.["_status"] !== "draft") {
      const message = wordsIn(renameWords, req.i18n).noLetter;
      throw new ValidationError({ errors: [{ path: "slug", message }] }, req.t);
    }
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
    label: { ar: "العنوان في الرابط", en: "Address" },
    admin: {
      position: "sidebar",
      description: {
        ar: "يُكتب تلقائيًا من العنوان، ويمكن تغييره.",
        en: "Written from the title; it can be changed.",
      },
    },
    hooks: { beforeValidate: [refuseOtherScripts, follow] },
  };
}

function readText(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "ar" in value && typeof value.ar === "string") return value.ar;
  return null;
}
