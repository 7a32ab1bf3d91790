import type { CollectionConfig } from "payload";
import { anyone, isEditor, isStaff } from "../access/roles";
import { demoField } from "../fields/demo";
import { findByName } from "../names/find-by-name";
import { purgeDocument } from "../workflow/purge-prints";

/** Stories that are told in parts. The parts stand in the order in which they were published: nobody numbers them. */
export const series: CollectionConfig = {
  slug: "series",
  labels: { singular: { ar: "سلسلة", en: "Series" }, plural: { ar: "السلاسل", en: "Series" } },
  admin: { useAsTitle: "name", defaultColumns: ["name"], group: { ar: "التصنيف", en: "Classification" } },
  access: { read: anyone, create: isStaff, update: isEditor, delete: isEditor },
  hooks: { beforeOperation: [findByName], ...purgeDocument(({ id }) => [`series:${id}`]) },
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      localized: true,
      maxLength: 120,
      label: { ar: "الاسم", en: "Name" },
      admin: {
        description: {
          ar: "اختر السلسلة في كل مادة من موادها، فتظهر تحتها الحلقة السابقة والتالية بترتيب النشر.",
          en: "Choose the series in each of its stories: the part before and the part after are shown below, in the order of publication.",
        },
      },
    },
    demoField,
  ],
};
