import type { GlobalConfig } from "payload";
import { anyone, isEditor } from "../access/roles";

export const breaking: GlobalConfig = {
  slug: "breaking",
  label: { ar: "شريط العاجل", en: "Breaking news" },
  admin: { group: { ar: "الموقع", en: "Site" } },
  access: { read: anyone, update: isEditor },
  fields: [
    {
      name: "text",
      type: "text",
      localized: true,
      maxLength: 160,
      label: { ar: "النص", en: "Text" },
      admin: { description: { ar: "إذا تُرك فارغًا اختفى الشريط.", en: "When empty, the strip is hidden." } },
    },
    {
      name: "article",
      type: "relationship",
      relationTo: "articles",
      localized: true,
      label: { ar: "يحيل إلى مادة", en: "Leads to story" },
    },
    {
      name: "until",
      type: "date",
      label: { ar: "يختفي في", en: "Hide after" },
      admin: { date: { pickerAppearance: "dayAndTime" } },
    },
  ],
};
