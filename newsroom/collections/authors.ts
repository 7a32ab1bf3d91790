import type { CollectionConfig } from "payload";
import { anyone, isEditor, isStaff } from "../access/roles";
import { demoField } from "../fields/demo";
import { slugField } from "../fields/slug";

export const authors: CollectionConfig = {
  slug: "authors",
  labels: { singular: { ar: "كاتب", en: "Author" }, plural: { ar: "الكتّاب", en: "Authors" } },
  admin: { useAsTitle: "name", defaultColumns: ["name", "slug"], group: { ar: "التصنيف", en: "Classification" } },
  access: { read: anyone, create: isStaff, update: isEditor, delete: isEditor },
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 80, label: { ar: "الاسم", en: "Name" } },
    { name: "bio", type: "textarea", localized: true, maxLength: 600, label: { ar: "نبذة", en: "Biography" } },
    { name: "photo", type: "upload", relationTo: "media", label: { ar: "صورة شخصية", en: "Photograph" } },
    slugField({ from: "name", frozenBy: "createdAt", unique: true }),
    demoField,
  ],
};
