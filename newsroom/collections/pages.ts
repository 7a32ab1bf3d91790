import type { CollectionConfig } from "payload";
import { isEditor, isStaff, nobodyField, roleOf } from "../access/roles";
import { bodyEditor } from "../editor";
import { demoField } from "../fields/demo";
import { languageField } from "../fields/language";
import { picturesField } from "../fields/pictures";
import { slugField } from "../fields/slug";
import { keepPageAddress, noteAddress } from "../renames/keep-page-addresses";
import { checkPageAddress } from "../workflow/check-page-address";
import { checkStatus } from "../workflow/check-status";
import { notePictures, publishDeletedPictures, publishShownPictures } from "../workflow/pictures";
import { purgeDocument, purgePage } from "../workflow/purge-prints";

const purgeDeletedPages = purgeDocument(({ id }) => [`page:${id}`, "pages"]).afterDelete;

export const pages: CollectionConfig = {
  slug: "pages",
  labels: { singular: { ar: "صفحة", en: "Page" }, plural: { ar: "الصفحات", en: "Pages" } },
  admin: {
    useAsTitle: "title",
    defaultColumns: ["title", "slug", "language", "_status"],
    group: { ar: "الموقع", en: "Site" },
    components: { edit: { PublishButton: "@/newsroom/admin/workflow/publish-button#PublishButton" } },
  },
  access: {
    read: ({ req }) =>
      roleOf(req) !== null || (req.query.draft === undefined ? { _status: { equals: "published" } } : false),
    readVersions: isStaff,
    create: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 50 },
  hooks: {
    beforeOperation: [checkStatus],
    beforeValidate: [checkPageAddress],
    beforeChange: [notePictures("pages"), noteAddress],
    afterChange: [publishShownPictures("pages"), purgePage, keepPageAddress],
    afterDelete: [publishDeletedPictures, ...purgeDeletedPages],
  },
  fields: [
    { name: "title", type: "text", required: true, maxLength: 200, label: { ar: "العنوان", en: "Title" } },
    { name: "body", type: "richText", required: true, editor: bodyEditor, label: { ar: "النص", en: "Text" } },
    slugField({ from: "title", frozenBy: "createdAt" }),
    languageField,
    {
      name: "order",
      type: "number",
      defaultValue: 100,
      label: { ar: "الترتيب في أسفل الموقع", en: "Order in the footer" },
      admin: { position: "sidebar" },
    },
    {
      // Where readers last found it, whatever its drafts are called.
      name: "publishedPath",
      type: "text",
      label: { ar: "آخر عنوان منشور", en: "Last published address" },
      access: { read: nobodyField, create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    demoField,
    { ...picturesField, access: { create: nobodyField, update: nobodyField } },
  ],
};
