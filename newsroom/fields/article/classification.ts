import type { DateFieldValidation, Field } from "payload";
import { editorField } from "../../access/roles";
import { dateAndTimePicker } from "../date-and-time";
import { languageField } from "../language";
import { slugField } from "../slug";

/** A story is public as soon as it is published, so its time may not lie in the future. */
const checkPublicationTime: DateFieldValidation = (value, { data, req }) => {
  const future = value ? Date.parse(String(value)) > Date.now() + 60_000 : false;
  if (!future || !("_status" in data) || data._status !== "published") return true;
  return req.i18n.language === "en"
    ? "The time of publication lies in the future: clear it or choose an earlier one."
    : "وقت النشر في المستقبل: امسحه أو اختر وقتًا أسبق.";
};

/** Where a story belongs, who wrote it, when it is published. */
export const classificationFields: Field[] = [
  languageField,
  {
    name: "section",
    type: "relationship",
    relationTo: "sections",
    required: true,
    index: true,
    label: { ar: "القسم", en: "Section" },
    admin: { position: "sidebar" },
  },
  {
    name: "tags",
    type: "relationship",
    relationTo: "tags",
    hasMany: true,
    maxRows: 100,
    label: { ar: "الوسوم", en: "Tags" },
    admin: { position: "sidebar" },
  },
  {
    name: "authors",
    type: "relationship",
    relationTo: "authors",
    hasMany: true,
    label: { ar: "الكتّاب", en: "Authors" },
    admin: { position: "sidebar" },
  },
  {
    name: "series",
    type: "relationship",
    relationTo: "series",
    index: true,
    label: { ar: "السلسلة", en: "Series" },
    admin: {
      position: "sidebar",
      description: {
        ar: "لمادة من عدة حلقات. ترتيب الحلقات من وقت نشرها.",
        en: "For a story in several parts. They are ordered by their time of publication.",
      },
    },
  },
  {
    name: "bylineNote",
    type: "text",
    maxLength: 120,
    label: { ar: "ملاحظة بعد اسم الكاتب", en: "Note after the byline" },
    admin: { position: "sidebar" },
  },
  {
    name: "dateline",
    type: "text",
    maxLength: 80,
    label: { ar: "مكان الكتابة", en: "Dateline" },
    admin: { position: "sidebar" },
  },
  {
    name: "publishedAt",
    type: "date",
    index: true,
    access: { create: editorField, update: editorField },
    validate: checkPublicationTime,
    label: { ar: "وقت النشر", en: "Published" },
    admin: {
      position: "sidebar",
      date: dateAndTimePicker,
      description: {
        ar: "بتوقيت جهازك. إذا تُرك فارغًا كُتب عند النشر.",
        en: "In your device’s time. When empty, it is set on publishing.",
      },
    },
  },
  slugField({ from: "title", frozenBy: "firstPublishedAt" }),
  {
    name: "related",
    type: "relationship",
    relationTo: "articles",
    hasMany: true,
    maxRows: 6,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    label: { ar: "مواد ذات صلة", en: "Related stories" },
    admin: {
      position: "sidebar",
      description: {
        ar: "تظهر أولًا، ثم تُكمَّل من الوسوم والقسم.",
        en: "Shown first, then filled up by tags and section.",
      },
    },
  },
  {
    name: "translations",
    type: "relationship",
    relationTo: "articles",
    hasMany: true,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    label: { ar: "ترجمات هذه المادة", en: "Translations of this story" },
    admin: { position: "sidebar" },
  },
  {
    name: "hideGiving",
    type: "checkbox",
    defaultValue: false,
    label: { ar: "إخفاء طلب الدعم", en: "Hide the request for support" },
    admin: {
      position: "sidebar",
      description: { ar: "في مواد الموت والمجازر.", en: "For stories of deaths and massacres." },
    },
  },
];
