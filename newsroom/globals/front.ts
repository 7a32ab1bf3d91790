import type { GlobalConfig } from "payload";
import { anyone, isEditor } from "../access/roles";
import { purgeGlobal } from "../workflow/purge-prints";

export const front: GlobalConfig = {
  slug: "front",
  label: { ar: "الصفحة الأولى", en: "Front page" },
  admin: {
    group: { ar: "الموقع", en: "Site" },
    description: {
      ar: "لكل لغة صفحتها الأولى. ما يُترك فارغًا يُملأ من أحدث المواد.",
      en: "Each language has its own front page. What is left empty is filled with the latest stories.",
    },
  },
  access: { read: anyone, update: isEditor },
  hooks: { afterChange: [purgeGlobal("front")] },
  fields: [
    {
      name: "lead",
      type: "relationship",
      relationTo: "articles",
      localized: true,
      filterOptions: ({ req }) => ({ language: { equals: req.locale ?? "ar" } }),
      label: { ar: "المادة الرئيسية", en: "Lead story" },
    },
    {
      name: "picks",
      type: "relationship",
      relationTo: "articles",
      hasMany: true,
      localized: true,
      maxRows: 6,
      filterOptions: ({ req }) => ({ language: { equals: req.locale ?? "ar" } }),
      label: { ar: "اختيارات التحرير", en: "Editors’ picks" },
    },
    {
      name: "sections",
      type: "relationship",
      relationTo: "sections",
      hasMany: true,
      label: { ar: "الأقسام في الصفحة الأولى", en: "Sections on the front page" },
    },
  ],
};
