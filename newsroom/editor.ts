import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from "@payloadcms/richtext-lexical";
import { embed } from "./blocks/embed";
import { gallery } from "./blocks/gallery";
import { infoBox } from "./blocks/info-box";
import { picture } from "./blocks/picture";
import { pullQuote } from "./blocks/pull-quote";
import { wordEditor } from "./words/word-editor";

/** The editor of a story's body: exactly the blocks that reader pages can print. */
export const bodyEditor = wordEditor(
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ["h2", "h3"] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      LinkFeature({ enabledCollections: ["articles", "pages"] }),
      HorizontalRuleFeature(),
      BlocksFeature({ blocks: [picture, gallery, pullQuote, infoBox, embed] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  }),
);
