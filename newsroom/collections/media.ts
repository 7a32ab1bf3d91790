import { join } from "node:path";
import type { CollectionConfig } from "payload";
import { readSettings } from "@/env";
import { readMedia, updateMedia } from "../access/media";
import { isEditor, isStaff, nobodyField } from "../access/roles";
import { demoField } from "../fields/demo";
import { cleanUpload } from "../media/clean-upload";
import { explainTooLarge } from "../media/explain-too-large";
import { pictureNames } from "../media/publish-pictures";
import { pictureSizes } from "../media/sizes";
import { purgeDocument } from "../workflow/purge-prints";

export const media: CollectionConfig = {
  slug: "media",
  labels: { singular: { ar: "صورة", en: "Picture" }, plural: { ar: "الصور", en: "Pictures" } },
  admin: {
    useAsTitle: "alt",
    defaultColumns: ["filename", "alt", "credit", "updatedAt"],
    group: { ar: "التحرير", en: "Editorial" },
    description: {
      ar: "تُحذف من كل صورة إحداثيات المكان وبيانات الكاميرا عند رفعها.",
      en: "Location and camera data are removed from every picture at upload.",
    },
  },
  access: { read: readMedia, create: isStaff, update: updateMedia, delete: isEditor },
  hooks: {
    beforeOperation: [cleanUpload],
    afterError: [explainTooLarge],
    ...purgeDocument((doc) => pictureNames({ id: doc["id"], filename: doc["filename"] })),
  },
  upload: {
    staticDir: join(readSettings().dataDir, "media"),
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
    {
      name: "license",
      type: "select",
      defaultValue: "own",
      label: { ar: "الترخيص", en: "Licence" },
      options: [
        { value: "own", label: { ar: "ملك الموقع", en: "Our own" } },
        { value: "agency", label: { ar: "وكالة أنباء", en: "News agency" } },
        { value: "permission", label: { ar: "بإذن من صاحبها", en: "With permission" } },
        { value: "cc-by", label: { ar: "المشاع الإبداعي: نَسب المصنَّف (CC BY)", en: "Creative Commons BY" } },
        {
          value: "cc-by-sa",
          label: { ar: "المشاع الإبداعي: نَسب المصنَّف والترخيص بالمثل (CC BY-SA)", en: "Creative Commons BY-SA" },
        },
        { value: "public-domain", label: { ar: "ملكية عامة", en: "Public domain" } },
      ],
    },
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
    demoField,
  ],
};
