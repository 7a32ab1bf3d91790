import {
  BoldFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from "@payloadcms/richtext-lexical";
import type { Block } from "payload";
import { wordEditor } from "../words/word-editor";

export const infoBox: Block = {
  slug: "infoBox",
  interfaceName: "InfoBoxBlock",
  labels: {
    singular: { ar: "صندوق معلومات", en: "Information box" },
    plural: { ar: "صناديق معلومات", en: "Information boxes" },
  },
  fields: [
    { name: "title", type: "text", label: { ar: "عنوان الصندوق", en: "Title" } },
    {
      name: "content",
      type: "richText",
      required: true,
      label: { ar: "النص", en: "Text" },
      editor: wordEditor(
        lexicalEditor({
          features: [
            ParagraphFeature(),
            BoldFeature(),
            UnorderedListFeature(),
            OrderedListFeature(),
            LinkFeature({ enabledCollections: ["articles", "pages"] }),
          ],
        }),
      ),
    },
  ],
};
