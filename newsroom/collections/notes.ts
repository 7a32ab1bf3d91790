import type { CollectionConfig } from "payload";
import { refuseNestedQueries } from "../access/nested-queries";
import { isStaff, nobodyField } from "../access/roles";
import { deleteNotes, readNotes } from "../notes/access";
import { sealNote } from "../notes/seal-note";

/** What colleagues write to each other beside a story. It is no part of the story: no version and no feed has it. */
export const notes: CollectionConfig = {
  slug: "notes",
  labels: { singular: { ar: "ملاحظة", en: "Note" }, plural: { ar: "الملاحظات", en: "Notes" } },
  defaultSort: "at",
  timestamps: false,
  // They are written and read beside their story, and on the desk.
  admin: { useAsTitle: "text", hidden: true },
  access: { read: readNotes, create: isStaff, update: readNotes, delete: deleteNotes },
  hooks: { beforeOperation: [refuseNestedQueries], beforeChange: [sealNote] },
  fields: [
    {
      name: "article",
      type: "relationship",
      relationTo: "articles",
      required: true,
      index: true,
      access: { update: nobodyField },
      label: { ar: "المادة", en: "Story" },
    },
    {
      name: "text",
      type: "textarea",
      required: true,
      maxLength: 2000,
      access: { update: nobodyField },
      label: { ar: "الملاحظة", en: "Note" },
    },
    {
      name: "to",
      type: "relationship",
      relationTo: "users",
      index: true,
      access: { update: nobodyField },
      label: { ar: "إلى", en: "To" },
    },
    {
      name: "toName",
      type: "text",
      label: { ar: "اسم المخاطَب", en: "Name of the addressee" },
      access: { create: nobodyField, update: nobodyField },
    },
    {
      name: "author",
      type: "relationship",
      relationTo: "users",
      access: { create: nobodyField, update: nobodyField },
      label: { ar: "كتبها", en: "Author" },
    },
    {
      name: "authorName",
      type: "text",
      label: { ar: "اسم الكاتب", en: "Name of the author" },
      access: { create: nobodyField, update: nobodyField },
    },
    {
      name: "at",
      type: "date",
      access: { create: nobodyField, update: nobodyField },
      label: { ar: "الوقت", en: "Time" },
    },
    {
      name: "resolved",
      type: "checkbox",
      defaultValue: false,
      index: true,
      label: { ar: "سُوّيت", en: "Settled" },
    },
  ],
};
