import type { Field } from "payload";
import { bodyEditor } from "../../editor";
import { longestHeadline } from "../../input/long-headline";

/** What is written: headline, standfirst, picture, text. */
export const storyFields: Field[] = [
  {
    name: "title",
    type: "text",
    required: true,
    maxLength: longestHeadline,
    label: { ar: "العنوان", en: "Headline" },
  },
  {
    name: "kicker",
    type: "text",
    maxLength: 80,
    label: { ar: "العنوان التمهيدي", en: "Kicker" },
    admin: { description: { ar: "كلمة أو كلمتان فوق العنوان.", en: "A word or two above the headline." } },
  },
  {
    name: "standfirst",
    type: "textarea",
    maxLength: 600,
    label: { ar: "المقدمة", en: "Standfirst" },
    admin: { description: { ar: "جملة أو جملتان تحت العنوان.", en: "One or two sentences under the headline." } },
  },
  { name: "leadImage", type: "upload", relationTo: "media", label: { ar: "الصورة الرئيسية", en: "Lead picture" } },
  {
    name: "leadCaption",
    type: "textarea",
    maxLength: 600,
    label: { ar: "تعليق الصورة الرئيسية", en: "Caption of the lead picture" },
    admin: {
      description: {
        ar: "إذا تُرك فارغًا ظهر تعليق الصورة نفسها.",
        en: "When empty, the picture’s own caption is shown.",
      },
    },
  },
  {
    name: "picturesNote",
    type: "ui",
    admin: { disableListColumn: true, components: { Field: "@/newsroom/admin/media/story-pictures#StoryPictures" } },
  },
  { name: "body", type: "richText", editor: bodyEditor, label: { ar: "النص", en: "Text" } },
];
