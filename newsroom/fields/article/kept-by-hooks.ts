import type { Field } from "payload";
import { editorField, nobodyField, staffField } from "../../access/roles";
import { demoField } from "../demo";
import { picturesField } from "../pictures";

/** What nobody types: hooks keep it. */
export const fieldsKeptByHooks: Field[] = [
  {
    name: "owner",
    type: "relationship",
    relationTo: "users",
    index: true,
    access: { read: staffField, create: editorField, update: editorField },
    label: { ar: "صاحب المسودة", en: "Owner of the draft" },
    admin: { position: "sidebar" },
  },
  {
    name: "firstPublishedAt",
    type: "date",
    access: { create: nobodyField, update: nobodyField },
    label: { ar: "أول نشر", en: "First published" },
    admin: { hidden: true },
  },
  {
    name: "revisedAt",
    type: "date",
    access: { create: nobodyField, update: nobodyField },
    label: { ar: "آخر تحديث جوهري", en: "Last changed in substance" },
    admin: { hidden: true },
  },
  demoField,
  { ...picturesField, access: { create: nobodyField, update: nobodyField } },
];
