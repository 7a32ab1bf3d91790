import type { CollectionConfig } from "payload";
import { isAdmin } from "../access/roles";
import { dateAndTimePicker } from "../fields/date-and-time";

/** The outbox. Who asks sees to whom, when and what went wrong; what a mail says is sealed until it is sent, then gone. */
export const mails: CollectionConfig = {
  slug: "mails",
  labels: { singular: { ar: "رسالة بريد", en: "Mail" }, plural: { ar: "البريد الصادر", en: "Outbox" } },
  admin: {
    useAsTitle: "recipient",
    defaultColumns: ["recipient", "status", "attempts", "createdAt", "problem"],
    group: { ar: "الإدارة", en: "Administration" },
    hidden: ({ user }) => user?.["role"] !== "admin",
    description: {
      ar: "ما أُرسل من غرفة الأخبار وما ينتظر. يُمحى نص الرسالة حين تُرسل، ويُمحى سطرها بعد أسبوع.",
      en: "What the newsroom has sent and what waits. A mail’s text is erased once it is sent, its line after a week.",
    },
  },
  access: { read: isAdmin, create: () => false, update: () => false, delete: isAdmin },
  fields: [
    { name: "recipient", type: "text", required: true, label: { ar: "إلى", en: "To" } },
    {
      name: "status",
      type: "select",
      required: true,
      index: true,
      options: [
        { value: "waiting", label: { ar: "تنتظر", en: "Waiting" } },
        { value: "sent", label: { ar: "أُرسلت", en: "Sent" } },
        { value: "failed", label: { ar: "تعذّر إرسالها", en: "Failed" } },
        { value: "expired", label: { ar: "فات موعدها", en: "Too late" } },
      ],
      label: { ar: "الحال", en: "State" },
    },
    { name: "attempts", type: "number", required: true, label: { ar: "المحاولات", en: "Attempts" } },
    {
      name: "nextAt",
      type: "date",
      required: true,
      index: true,
      label: { ar: "المحاولة التالية", en: "Next attempt" },
      admin: { date: dateAndTimePicker },
    },
    { name: "expiresAt", type: "date", required: true, hidden: true },
    { name: "problem", type: "text", label: { ar: "آخر مشكلة", en: "Last problem" } },
    { name: "sealed", type: "text", hidden: true },
    // What is told only once has a name of its own, which the outbox takes once.
    { name: "once", type: "text", unique: true, hidden: true },
  ],
};
