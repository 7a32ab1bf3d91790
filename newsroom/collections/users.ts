import type { CollectionConfig } from "payload";
import { readSettings } from "@/env";
import { formerSignInFields, securityPanelField, signInAuth, signInEndpoints, signInHooks } from "../sign-in/for-users";
import { inviteForm, passwordEndpoints, passwordFields, passwordHooks } from "../passwords/for-users";
import { adminField, isAdmin, isStaff, roleOf } from "../access/roles";

export const users: CollectionConfig = {
  slug: "users",
  labels: { singular: { ar: "مستخدم", en: "User" }, plural: { ar: "المستخدمون", en: "Users" } },
  admin: {
    useAsTitle: "name",
    defaultColumns: ["name", "email", "role"],
    group: { ar: "الإدارة", en: "Administration" },
    components: { beforeListTable: [inviteForm] },
  },
  auth: {
    ...signInAuth,
    cookies: { sameSite: "Lax", secure: readSettings().siteUrl.startsWith("https:") },
  },
  access: {
    admin: ({ req }) => roleOf(req) !== null,
    read: ({ req }) => {
      const role = roleOf(req);
      if (role === "admin" || role === "editor") return true;
      return req.user ? { id: { equals: req.user.id } } : false;
    },
    create: isAdmin,
    update: ({ req }) => roleOf(req) === "admin" || (req.user ? { id: { equals: req.user.id } } : false),
    delete: ({ req }) => (roleOf(req) === "admin" && req.user ? { id: { not_equals: req.user.id } } : false),
    unlock: isAdmin,
    readVersions: isStaff,
  },
  hooks: {
    ...signInHooks,
    beforeOperation: [...signInHooks.beforeOperation, ...passwordHooks.beforeOperation],
    afterChange: [...signInHooks.afterChange, ...passwordHooks.afterChange],
  },
  endpoints: [...signInEndpoints, ...passwordEndpoints],
  fields: [
    { name: "name", type: "text", required: true, maxLength: 80, label: { ar: "الاسم", en: "Name" } },
    {
      name: "role",
      type: "select",
      required: true,
      defaultValue: "reporter",
      saveToJWT: true,
      access: { create: adminField, update: adminField },
      label: { ar: "الدور", en: "Role" },
      options: [
        { value: "admin", label: { ar: "مدير", en: "Administrator" } },
        { value: "editor", label: { ar: "محرر: ينشر", en: "Editor: publishes" } },
        { value: "reporter", label: { ar: "مراسل: يكتب مسوداته", en: "Reporter: writes own drafts" } },
      ],
    },
    ...passwordFields,
    securityPanelField,
    ...formerSignInFields,
  ],
};
