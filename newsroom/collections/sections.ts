import type { CollectionConfig } from "payload";
import { anyone, isEditor } from "../access/roles";
import { demoField } from "../fields/demo";
import { slugField } from "../fields/slug";
import { keepOldAddresses } from "../renames/keep-old-addresses";
import { findByName } from "../names/find-by-name";
import { purgeDocument } from "../workflow/purge-prints";

const purgeSections = purgeDocument(({ id }) => [`section:${id}`, "sections"]);

export const sections: CollectionConfig = {
  slug: "sections",
  labels: { singular: { ar: "قسم", en: "Section" }, plural: { ar: "الأقسام", en: "Sections" } },
  admin: {
    useAsTitle: "name",
    defaultColumns: ["name", "slug", "order"],
    group: { ar: "التصنيف", en: "Classification" },
  },
  defaultSort: "order",
  access: { read: anyone, create: isEditor, update: isEditor, delete: isEditor },
  hooks: {
    beforeOperation: [findByName],
    ...purgeSections,
    afterChange: [...purgeSections.afterChange, keepOldAddresses("section")],
  },
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 60, label: { ar: "الاسم", en: "Name" } },
    slugField({ from: "name", frozenBy: "createdAt", unique: true }),
    {
      name: "order",
      type: "number",
      required: true,
      defaultValue: 100,
      index: true,
      label: { ar: "الترتيب", en: "Order" },
      admin: {
        position: "sidebar",
        description: { ar: "الأصغر أولًا في شريط الأقسام.", en: "Lower numbers come first in the bar of sections." },
      },
    },
    demoField,
  ],
};
