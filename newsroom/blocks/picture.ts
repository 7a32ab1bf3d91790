import type { Block, Field } from "payload";

/** A picture with the caption and credit that this story gives it; empty ones fall back to the picture's own. */
export const captionedPictureFields: Field[] = [
  {
    name: "media",
    type: "upload",
    relationTo: "media",
    required: true,
    label: { ar: "الصورة", en: "Picture" },
  },
  {
    name: "caption",
    type: "textarea",
    label: { ar: "تعليق خاص بهذه المادة", en: "Caption in this story" },
    admin: {
      description: {
        ar: "إذا تُرك فارغًا ظهر تعليق الصورة نفسها.",
        en: "When empty, the picture’s own caption is shown.",
      },
    },
  },
  {
    name: "credit",
    type: "text",
    label: { ar: "مصدر الصورة في هذه المادة", en: "Credit in this story" },
  },
];

export const picture: Block = {
  slug: "picture",
  interfaceName: "PictureBlock",
  labels: { singular: { ar: "صورة", en: "Picture" }, plural: { ar: "صور", en: "Pictures" } },
  fields: captionedPictureFields,
};
