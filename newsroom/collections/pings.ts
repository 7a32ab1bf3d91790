import type { CollectionConfig } from "payload";
import { isAdmin } from "../access/roles";
import { dateAndTimePicker } from "../fields/date-and-time";

/** Word of changes that search engines and feed hubs are still to be told. Kept by hooks, emptied by the sender. */
export const pings: CollectionConfig = {
  slug: "pings",
  labels: { singular: { ar: "إشعار", en: "Ping" }, plural: { ar: "إشعارات محركات البحث", en: "Pings" } },
  admin: {
    useAsTitle: "url",
    defaultColumns: ["url", "service", "attempts", "nextAt", "problem"],
    group: { ar: "الإدارة", en: "Administration" },
    hidden: ({ user }) => user?.["role"] !== "admin",
    description: {
      ar: "ما لم تُبلَّغ به محركات البحث بعد. يفرغ وحده.",
      en: "What search engines have not been told yet. It empties by itself.",
    },
  },
  access: {
    read: isAdmin,
    create: () => false,
    update: () => false,
    delete: isAdmin,
  },
  fields: [
    {
      name: "service",
      type: "select",
      required: true,
      options: [
        { value: "indexnow", label: "IndexNow" },
        { value: "websub", label: "WebSub" },
      ],
      label: { ar: "الخدمة", en: "Service" },
    },
    { name: "url", type: "text", required: true, label: { ar: "الرابط", en: "Address" } },
    { name: "attempts", type: "number", required: true, defaultValue: 0, label: { ar: "المحاولات", en: "Attempts" } },
    {
      name: "nextAt",
      type: "date",
      required: true,
      index: true,
      label: { ar: "المحاولة التالية", en: "Next attempt" },
      admin: { date: dateAndTimePicker },
    },
    { name: "problem", type: "text", label: { ar: "آخر مشكلة", en: "Last problem" } },
  ],
};
