import type { CollectionConfig, TextFieldSingleValidation } from "payload";
import { isEditor, isStaff } from "../access/roles";
import { purgeDocument } from "../workflow/purge-prints";

const checkPath: TextFieldSingleValidation = (value, { req }) => {
  if (value && /^\/(?![/\\])\S*$/.test(value)) return true;
  return req.i18n.language === "en" ? "Enter a path that begins with one slash." : "اكتب مسارًا يبدأ بشرطة مائلة واحدة.";
};

const checkTarget: TextFieldSingleValidation = (value, options) => {
  const from: unknown = "from" in options.siblingData ? options.siblingData.from : undefined;
  if (value && value === from) {
    return options.req.i18n.language === "en" ? "A path cannot lead to itself." : "لا يمكن أن يحيل المسار إلى نفسه.";
  }
  return checkPath(value, options);
};

/** Old addresses that lead to new ones by 308. Pages that exist always win. */
export const redirects: CollectionConfig = {
  slug: "redirects",
  labels: { singular: { ar: "إحالة", en: "Redirect" }, plural: { ar: "الإحالات", en: "Redirects" } },
  admin: { useAsTitle: "from", defaultColumns: ["from", "to"], group: { ar: "الإدارة", en: "Administration" } },
  access: { read: isStaff, create: isEditor, update: isEditor, delete: isEditor },
  hooks: purgeDocument(() => ["redirects"]),
  fields: [
    {
      name: "from",
      type: "text",
      required: true,
      unique: true,
      index: true,
      validate: checkPath,
      label: { ar: "المسار القديم", en: "Old path" },
    },
    { name: "to", type: "text", required: true, validate: checkTarget, label: { ar: "المسار الجديد", en: "New path" } },
  ],
};
