import type { CollectionConfig, Field, TextFieldSingleValidation } from "payload";
import { text } from "payload/shared";
import { isAdmin, isStaff } from "../access/roles";
import { demoField } from "../fields/demo";
import { keepGivenCampaign, purgeCampaign, purgeDeletedCampaign } from "../giving/campaigns/campaign-hooks";
import { campaignMoney } from "../giving/campaigns/campaign-money";
import { campaignTime } from "../giving/campaigns/campaign-time";

const checkTitle: TextFieldSingleValidation = (value: unknown, options) =>
  text(typeof value === "string" ? value.trim() : null, options);

const texts: Field[] = [
  {
    name: "title",
    type: "text",
    required: true,
    maxLength: 90,
    validate: checkTitle,
    label: { ar: "عنوان الصندوق", en: "Title of the box" },
  },
  { name: "text", type: "textarea", maxLength: 400, label: { ar: "نص الصندوق", en: "Text of the box" } },
  { name: "price", type: "text", maxLength: 80, label: { ar: "سطر السعر", en: "Price line" } },
  { name: "button", type: "text", maxLength: 30, label: { ar: "زر الصندوق", en: "Button of the box" } },
  {
    name: "barText",
    type: "text",
    maxLength: 90,
    label: { ar: "سطر الشريط", en: "Line of the bar" },
    admin: {
      description: {
        ar: "الشريط في أسفل الشاشة بعد المادة الثالثة من الزيارة. إذا تُرك فارغًا فعنوان الصندوق.",
        en: "The bar stands at the foot of the screen after the third story of a visit. When empty, the title of the box.",
      },
    },
  },
  { name: "barButton", type: "text", maxLength: 20, label: { ar: "زر الشريط", en: "Button of the bar" } },
];

/** What the site asks its readers for, for a while: words, amounts and a goal in place of the usual ones. */
export const campaigns: CollectionConfig = {
  slug: "campaigns",
  labels: { singular: { ar: "حملة", en: "Campaign" }, plural: { ar: "الحملات", en: "Campaigns" } },
  defaultSort: "-id",
  admin: {
    useAsTitle: "name",
    defaultColumns: ["name", "edition", "from", "until", "running", "priority"],
    group: { ar: "الدعم", en: "Giving" },
    description: {
      ar: "حين لا تعمل حملة يظهر نص طلب الدعم الذي في إعدادات الموقع.",
      en: "While no campaign runs, the request in the site’s settings is shown.",
    },
  },
  access: { read: isStaff, create: isAdmin, update: isAdmin, delete: isAdmin },
  hooks: { beforeDelete: [keepGivenCampaign], afterChange: [purgeCampaign], afterDelete: [purgeDeletedCampaign] },
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      maxLength: 80,
      label: { ar: "اسم الحملة", en: "Name of the campaign" },
      admin: { description: { ar: "لغرفة الأخبار وحدها.", en: "For the newsroom alone." } },
    },
    ...texts,
    ...campaignMoney,
    ...campaignTime,
    // What the pages with its goal were last thrown away for.
    { name: "told", type: "number", hidden: true },
    demoField,
  ],
};
