import { join } from "node:path";
import type { CollectionConfig } from "payload";
import { readSettings } from "@/env";
import { createMedia, readMedia, updateMedia } from "../access/media";
import { isEditor, nobodyField } from "../access/roles";
import { demoField } from "../fields/demo";
import { rightsFields } from "../fields/media/rights";
import { explainTooLarge } from "../media/explain-too-large";
import { dropDeletedFiles, dropRefusedFiles, dropReplacedFiles, storeFiles } from "../media/keep-files";
import { prepareFile } from "../media/prepare-file";
import { pictureNames } from "../media/publish-pictures";
import { refuseUsed, usesEndpoint } from "../media/refuse-used";
import { serveFile } from "../media/serve-file";
import { pictureSizes } from "../media/sizes";
import { tellTwin, twinEndpoint } from "../media/tell-twin";
import { purgeChangedRights } from "../media/purge-rights";
import { purgeDocument } from "../workflow/purge-prints";

const purges = purgeDocument((doc) => pictureNames({ id: doc["id"], filename: doc["filename"] }));

export const media: CollectionConfig = {
  slug: "media",
  labels: { singular: { ar: "صورة", en: "Picture" }, plural: { ar: "الصور", en: "Pictures" } },
  admin: {
    useAsTitle: "alt",
    defaultColumns: ["filename", "alt", "credit", "updatedAt"],
    components: { beforeListTable: ["@/newsroom/admin/media/ready-lists#ReadyLists"] },
    group: { ar: "التحرير", en: "Editorial" },
    description: {
      ar: "تُحذف من كل صورة إحداثيات المكان وبيانات الكاميرا عند رفعها.",
      en: "Location and camera data are removed from every picture at upload.",
    },
  },
  access: { read: readMedia, create: createMedia, update: updateMedia, delete: isEditor },
  hooks: {
    beforeOperation: [prepareFile],
    beforeChange: [storeFiles],
    afterChange: [dropReplacedFiles, ...purges.afterChange, purgeChangedRights, tellTwin],
    beforeDelete: [refuseUsed],
    afterDelete: [dropDeletedFiles, ...purges.afterDelete],
    afterError: [dropRefusedFiles, explainTooLarge],
  },
  endpoints: [usesEndpoint, twinEndpoint],
  upload: {
    // Payload deletes a replaced file before it knows whether the change is sound. It is shown a folder that has none;
    // `media/keep-files.ts` writes and removes the real ones.
    staticDir: join(readSettings().dataDir, "media", "none"),
    disableLocalStorage: true,
    handlers: [serveFile],
    mimeTypes: ["image/jpeg", "image/png", "image/webp", "image/avif"],
    imageSizes: pictureSizes,
    adminThumbnail: "webp320",
    focalPoint: true,
    pasteURL: false,
    bulkUpload: true,
    displayPreview: true,
  },
  fields: [
    {
      name: "alt",
      type: "textarea",
      required: true,
      localized: true,
      maxLength: 400,
      label: { ar: "النص البديل", en: "Alternative text" },
      admin: {
        description: {
          ar: "ماذا يرى من ينظر إلى الصورة؟ يسمعه من لا يبصرها.",
          en: "What does someone see who looks at the picture? Blind readers hear it.",
        },
      },
    },
    { name: "caption", type: "textarea", localized: true, maxLength: 600, label: { ar: "التعليق", en: "Caption" } },
    {
      name: "credit",
      type: "text",
      localized: true,
      maxLength: 160,
      label: { ar: "مصدر الصورة", en: "Credit" },
      admin: {
        description: { ar: "المصوّر أو الوكالة، كما يظهر للقارئ.", en: "Photographer or agency, as readers see it." },
      },
    },
    ...rightsFields,
    {
      name: "public",
      type: "checkbox",
      defaultValue: false,
      index: true,
      access: { create: nobodyField, update: nobodyField },
      label: { ar: "منشورة", en: "Published" },
      admin: {
        readOnly: true,
        position: "sidebar",
        description: {
          ar: "تصبح الصورة متاحة للقراء حين تُنشر مادة تستعملها.",
          en: "Readers can see the picture once a story that uses it is published.",
        },
      },
    },
    // Payload's own fields, named in English only.
    { name: "thumbnailURL", type: "text", label: { ar: "رابط الصورة المصغّرة", en: "Thumbnail address" } },
    { name: "mimeType", type: "text", label: { ar: "نوع الملف", en: "File type" } },
    {
      name: "notes",
      type: "ui",
      admin: {
        position: "sidebar",
        disableListColumn: true,
        components: { Field: "@/newsroom/admin/media/picture-notes#PictureNotes" },
      },
    },
    // What the picture is known by beside its name: kept by hooks, told to nobody.
    { name: "pixels", type: "text", index: true, hidden: true },
    { name: "looks", type: "text", hidden: true },
    demoField,
  ],
};
