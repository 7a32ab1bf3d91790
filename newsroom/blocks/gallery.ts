import type { Block } from "payload";
import { captionedPictureFields } from "./picture";

export const gallery: Block = {
  slug: "gallery",
  interfaceName: "GalleryBlock",
  labels: { singular: { ar: "معرض صور", en: "Gallery" }, plural: { ar: "معارض صور", en: "Galleries" } },
  fields: [
    { name: "title", type: "text", label: { ar: "عنوان المعرض", en: "Gallery title" } },
    {
      name: "pictures",
      type: "array",
      required: true,
      minRows: 1,
      maxRows: 40,
      label: { ar: "الصور", en: "Pictures" },
      labels: { singular: { ar: "صورة", en: "Picture" }, plural: { ar: "صور", en: "Pictures" } },
      fields: captionedPictureFields,
    },
  ],
};
