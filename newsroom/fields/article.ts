import type { Field } from "payload";
import { classificationFields } from "./article/classification";
import { correctionsField } from "./article/corrections";
import { embargoField } from "./article/embargo";
import { fieldsKeptByHooks } from "./article/kept-by-hooks";
import { stageField } from "./article/stage";
import { storyDeskField } from "./article/story-desk";
import { previewLinksField } from "./article/preview-links";
import { storyFields } from "./article/story";
import { timesField } from "./article/times";
import { withdrawalFields } from "./article/withdrawal";

/** The fields of an article in the order in which the newsroom shows them. */
export const articleFields: Field[] = [
  storyDeskField,
  ...storyFields,
  correctionsField,
  timesField,
  ...withdrawalFields,
  previewLinksField,
  ...classificationFields,
  stageField,
  embargoField,
  ...fieldsKeptByHooks,
];
