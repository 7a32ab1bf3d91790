import type { CollectionConfig, FieldHook } from "payload";
import { readSettings } from "@/env";
import { refuseNestedQueries } from "../access/nested-queries";
import { managePreviews } from "../access/previews";
import { isStaff, nobodyField } from "../access/roles";
import { dateAndTimePicker } from "../fields/date-and-time";
import { checkExpiry } from "../previews/check-expiry";
import { checkLabel } from "../previews/check-label";
import { noteLink } from "../previews/note-link";
import { newExpiry } from "../previews/open-own-preview";
import { previewPath } from "../previews/preview-address";
import { sealPreview } from "../previews/seal-preview";
import { deriveToken } from "../previews/token";

/** What hooks write when a link is made, and nobody afterwards. */
const sealed = { create: nobodyField, update: nobodyField };

const showLink: FieldHook = ({ data, req }) => {
  const nonce: unknown = data?.["nonce"];
  if (typeof nonce !== "string") return null;
  const path = previewPath(deriveToken(nonce, req.payload.secret), data?.["language"] === "en" ? "en" : "ar");
  return readSettings().siteUrl + path;
};

export const previews: CollectionConfig = {
  slug: "previews",
  labels: {
    singular: { ar: "رابط معاينة", en: "Preview link" },
    plural: { ar: "روابط المعاينة", en: "Preview links" },
  },
  admin: {
    useAsTitle: "label",
    defaultColumns: ["article", "label", "fixed", "expiresAt", "revoked", "openings", "lastOpenedAt", "createdBy"],
    // The links that the newsroom makes for its own preview are nobody's business.
    baseListFilter: () => ({ own: { not_equals: true } }),
    group: { ar: "التحرير", en: "Editorial" },
    description: {
      ar: "كل رابط يفتح مسودة واحدة حتى موعد انتهائه، ويمكن إيقافه في أي وقت.",
      en: "Each link opens one draft until it expires, and can be revoked at any time.",
    },
  },
  access: { read: managePreviews, create: isStaff, update: managePreviews, delete: managePreviews },
  hooks: {
    beforeOperation: [refuseNestedQueries],
    beforeChange: [sealPreview],
    afterChange: [noteLink],
  },
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
      name: "label",
      type: "text",
      maxLength: 120,
      validate: checkLabel,
      label: { ar: "لمن هذا الرابط", en: "Who has it" },
    },
    {
      name: "link",
      type: "text",
      virtual: true,
      label: { ar: "الرابط", en: "Link" },
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, condition: (data) => Boolean(data["id"] ?? data["link"]) },
      hooks: { afterRead: [showLink] },
    },
    {
      name: "expiresAt",
      type: "date",
      required: true,
      index: true,
      defaultValue: newExpiry,
      validate: checkExpiry,
      label: { ar: "ينتهي في", en: "Expires" },
      admin: { position: "sidebar", date: dateAndTimePicker },
    },
    {
      name: "revoked",
      type: "checkbox",
      defaultValue: false,
      label: { ar: "موقوف", en: "Revoked" },
      admin: { position: "sidebar" },
    },
    {
      name: "createdBy",
      type: "relationship",
      relationTo: "users",
      access: { update: nobodyField },
      label: { ar: "أنشأه", en: "Made by" },
      admin: { position: "sidebar", readOnly: true },
    },
    {
      name: "fixed",
      type: "checkbox",
      defaultValue: false,
      access: { update: nobodyField },
      label: { ar: "نسخة ثابتة", en: "One version" },
      admin: {
        position: "sidebar",
        description: {
          ar: "يعرض المادة كما هي الآن، مهما كُتب بعد ذلك. وإلا تبع الرابط المسودة.",
          en: "Shows the story as it is now, whatever is typed later. Otherwise the link follows the draft.",
        },
      },
    },
    {
      name: "openings",
      type: "number",
      defaultValue: 0,
      access: { create: nobodyField, update: nobodyField },
      label: { ar: "مرات الفتح", en: "Openings" },
      admin: { position: "sidebar", readOnly: true },
    },
    {
      name: "lastOpenedAt",
      type: "date",
      access: { create: nobodyField, update: nobodyField },
      label: { ar: "آخر فتح", en: "Last opened" },
      admin: { position: "sidebar", readOnly: true, date: dateAndTimePicker },
    },
    { name: "snapshot", type: "json", hidden: true, access: sealed },
    {
      name: "own",
      type: "checkbox",
      label: { ar: "معاينة غرفة الأخبار", en: "The newsroom’s own" },
      defaultValue: false,
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    { name: "language", type: "text", hidden: true, access: sealed },
    { name: "nonce", type: "text", hidden: true, access: sealed },
    { name: "tokenHash", type: "text", hidden: true, index: true, unique: true, access: sealed },
  ],
};
