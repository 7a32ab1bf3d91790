import { usualTimeZone } from "./time-zone";
import type { Field, GlobalConfig, TextFieldSingleValidation } from "payload";
import { anyone, isAdmin } from "../access/roles";
import { readId } from "../media/find-pictures";
import { publishPictures } from "../media/publish-pictures";
import { secondFactorField } from "../second-factor/policy";
import { purgeGlobal } from "../workflow/purge-prints";

const checkHttps: TextFieldSingleValidation = (value, { req }) => {
  if (value && URL.canParse(value) && new URL(value).protocol === "https:") return true;
  return req.i18n.language === "en"
    ? "Enter a whole address that begins with https://"
    : "اكتب رابطًا كاملًا يبدأ بـ https://";
};

const checkTimeZone: TextFieldSingleValidation = (value, { req }) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value ?? "" });
    return true;
  } catch {
    return req.i18n.language === "en"
      ? "Unknown time zone. Example: Asia/Damascus"
      : "منطقة زمنية غير معروفة. اكتب مثلًا: Asia/Damascus";
  }
};

const giving: Field[] = [
  {
    name: "givingTitle",
    type: "text",
    localized: true,
    maxLength: 120,
    label: { ar: "عنوان طلب الدعم", en: "Title of the request" },
  },
  {
    name: "givingText",
    type: "textarea",
    localized: true,
    maxLength: 400,
    label: { ar: "لماذا نطلب", en: "Why we ask" },
  },
  { name: "givingPrice", type: "text", localized: true, maxLength: 80, label: { ar: "كم نطلب", en: "What we ask" } },
  { name: "givingButton", type: "text", localized: true, maxLength: 40, label: { ar: "نص الزر", en: "Button" } },
  {
    name: "ways",
    type: "array",
    maxRows: 8,
    label: { ar: "طرق الدعم", en: "Ways to give" },
    labels: { singular: { ar: "طريقة", en: "Way" }, plural: { ar: "طرق", en: "Ways" } },
    fields: [
      { name: "label", type: "text", required: true, localized: true, label: { ar: "الاسم", en: "Label" } },
      { name: "note", type: "textarea", localized: true, label: { ar: "شرح", en: "Note" } },
      { name: "url", type: "text", required: true, validate: checkHttps, label: { ar: "الرابط", en: "Address" } },
    ],
  },
];

const identity: Field[] = [
  {
    name: "name",
    type: "text",
    required: true,
    localized: true,
    maxLength: 60,
    label: { ar: "اسم الموقع", en: "Name" },
  },
  { name: "tagline", type: "text", localized: true, maxLength: 120, label: { ar: "الشعار النصي", en: "Tagline" } },
  { name: "description", type: "textarea", localized: true, maxLength: 300, label: { ar: "الوصف", en: "Description" } },
  { name: "logo", type: "upload", relationTo: "media", label: { ar: "الشعار", en: "Logo" } },
  {
    name: "timeZone",
    type: "text",
    required: true,
    defaultValue: usualTimeZone,
    validate: checkTimeZone,
    label: { ar: "المنطقة الزمنية", en: "Time zone" },
  },
  {
    name: "social",
    type: "array",
    maxRows: 12,
    label: { ar: "حساباتنا", en: "Social links" },
    labels: { singular: { ar: "حساب", en: "Account" }, plural: { ar: "حسابات", en: "Accounts" } },
    fields: [
      { name: "network", type: "text", required: true, maxLength: 40, label: { ar: "الشبكة", en: "Network" } },
      { name: "url", type: "text", required: true, validate: checkHttps, label: { ar: "الرابط", en: "Address" } },
    ],
  },
];

/** A page of the edition being written in which the newsroom says how it works. */
function policy(name: string, label: { ar: string; en: string }): Field {
  return {
    name,
    type: "relationship",
    relationTo: "pages",
    localized: true,
    filterOptions: ({ req }) => ({ language: { equals: req.locale === "en" ? "en" : "ar" } }),
    label,
  };
}

const trust: Field[] = [
  policy("principlesPage", { ar: "المبادئ التحريرية", en: "Publishing principles" }),
  policy("ethicsPage", { ar: "أخلاقيات المهنة", en: "Ethics" }),
  policy("correctionsPage", { ar: "سياسة التصويب", en: "Corrections policy" }),
  policy("ownershipPage", { ar: "الملكية والتمويل", en: "Ownership and funding" }),
  policy("mastheadPage", { ar: "فريق التحرير", en: "Masthead" }),
];

export const site: GlobalConfig = {
  slug: "site",
  label: { ar: "إعدادات الموقع", en: "Site settings" },
  admin: { group: { ar: "الموقع", en: "Site" } },
  access: { read: anyone, update: isAdmin },
  hooks: {
    afterChange: [
      async ({ doc, previousDoc, req }) => {
        const logos = [readId(doc.logo), readId(previousDoc?.logo)].filter((id) => id !== null);
        await publishPictures(logos, req);
        return doc;
      },
      purgeGlobal("site"),
    ],
  },
  fields: [
    {
      type: "tabs",
      tabs: [
        { label: { ar: "الهوية", en: "Identity" }, fields: identity },
        { label: { ar: "الدعم", en: "Giving" }, fields: giving },
        {
          label: { ar: "الثقة", en: "Trust" },
          description: {
            ar: "الصفحات التي تشرح كيف تعمل غرفة الأخبار. تقرؤها محركات البحث لتعرف من ينشر هنا.",
            en: "The pages that say how the newsroom works. Search engines read them to know who publishes here.",
          },
          fields: trust,
        },
        { label: { ar: "الأمان", en: "Security" }, fields: [secondFactorField] },
      ],
    },
  ],
};
