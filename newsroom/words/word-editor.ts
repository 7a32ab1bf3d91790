import type { lexicalEditor } from "@payloadcms/richtext-lexical";
import { deepMergeSimple } from "payload";
import { lexical } from "./lexical";

type Editor = ReturnType<typeof lexicalEditor>;

/** Gives an editor our Arabic. Each editor merges its own words into the configuration after `i18n.translations`. */
export function wordEditor(editor: Editor): Editor {
  return async (options) => {
    const adapter = await editor(options);
    return { ...adapter, i18n: deepMergeSimple(adapter.i18n ?? {}, { ar: { lexical } }) };
  };
}
