import type { CollectionConfig } from "payload";
import { isEditor, isStaff } from "../access/roles";
import { settleOthers, settleRedirect } from "../renames/check-redirect";
import { purgeDocument } from "../workflow/purge-prints";

const purgeRedirects = purgeDocument(() => ["redirects"]);

/** Old addresses that lead to new ones by 308. Pages that exist always win. */
export const redirects: CollectionConfig = {
  slug: "redirects",
  labels: { singular: { ar: "إحالة", en: "Redirect" }, plural: { ar: "الإحالات", en: "Redirects" } },
  admin: {
    useAsTitle: "from",
    defaultColumns: ["from", "to"],
    group: { ar: "الإدارة", en: "Administration" },
    description: {
      ar: "تُكتب وحدها حين يتغيّر عنوان قسم أو وسم أو كاتب أو صفحة. إحالة القسم والوسم والكاتب تسري على النسختين وعلى الصفحات التالية والخلاصات.",
      en: "Written by themselves when the address of a section, tag, author or page changes. Those of sections, tags and authors count in both editions, and for further pages and feeds.",
    },
  },
  access: { read: isStaff, create: isEditor, update: isEditor, delete: isEditor },
  hooks: {
    ...purgeRedirects,
    beforeValidate: [settleRedirect],
    afterChange: [settleOthers, ...purgeRedirects.afterChange],
  },
  fields: [
    {
      name: "from",
      type: "text",
      required: true,
      unique: true,
      index: true,
      maxLength: 2000,
      label: { ar: "المسار القديم", en: "Old path" },
    },
    { name: "to", type: "text", required: true, maxLength: 2000, label: { ar: "المسار الجديد", en: "New path" } },
  ],
};
