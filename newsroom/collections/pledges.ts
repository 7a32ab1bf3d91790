import type { CollectionConfig } from "payload";
import { readSettings } from "@/env";
import { isAdmin, nobodyField } from "../access/roles";
import { dateAndTimePicker } from "../fields/date-and-time";
import { donorFields } from "../giving/donation-fields";
import { stayErased } from "../giving/erasure/stay-erased";
import { currencyOptions, rhythmOptions } from "../giving/money-options";
import { endPledgeByHand } from "../giving/pledges/end-by-hand";
import { sumField } from "../giving/sum-field";

const fixed = { create: nobodyField, update: nobodyField };

/** What somebody has promised to give again and again; its payments are donations. */
export const pledges: CollectionConfig = {
  slug: "pledges",
  labels: { singular: { ar: "تعهد", en: "Pledge" }, plural: { ar: "التعهدات", en: "Pledges" } },
  defaultSort: "-id",
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    useAsTitle: "id",
    defaultColumns: ["id", "sum", "rhythm", "state", "createdAt"],
    listSearchableFields: ["donorName", "donorEmail"],
    group: { ar: "الدعم", en: "Giving" },
    // Trials of the demo edition, once the site is real.
    baseFilter: () => (readSettings().demo ? null : { subscription: { not_like: "sandbox " } }),
    hidden: ({ user }) => user?.["role"] !== "admin",
  },
  access: { read: isAdmin, create: () => false, update: isAdmin, delete: () => false },
  hooks: { beforeChange: [stayErased] },
  endpoints: [endPledgeByHand],
  fields: [
    sumField,
    {
      name: "currency",
      type: "select",
      required: true,
      access: fixed,
      options: currencyOptions,
      label: { ar: "العملة", en: "Currency" },
    },
    {
      name: "rhythm",
      type: "select",
      required: true,
      access: fixed,
      options: rhythmOptions,
      label: { ar: "كم مرة", en: "How often" },
    },
    {
      name: "state",
      type: "select",
      required: true,
      defaultValue: "waiting",
      access: fixed,
      options: [
        { value: "waiting", label: { ar: "ينتظر أول دفعة", en: "Waits for its first payment" } },
        { value: "active", label: { ar: "قائم", en: "Active" } },
        { value: "late", label: { ar: "تأخرت دفعته", en: "A payment is late" } },
        { value: "ended", label: { ar: "انتهى", en: "Ended" } },
      ],
      label: { ar: "الحال", en: "State" },
    },
    {
      name: "nextAt",
      type: "date",
      access: fixed,
      label: { ar: "الدفعة القادمة", en: "Next payment" },
      admin: { date: dateAndTimePicker, condition: (data) => data["state"] !== "ended" },
    },
    {
      name: "endedAt",
      type: "date",
      access: fixed,
      label: { ar: "انتهى في", en: "Ended" },
      admin: { date: dateAndTimePicker, condition: (data) => data["state"] === "ended" },
    },
    {
      name: "endPanel",
      type: "ui",
      label: { ar: "إنهاء التعهد", en: "End the pledge" },
      admin: {
        position: "sidebar",
        disableListColumn: true,
        components: { Field: "@/newsroom/admin/giving/end-panel#EndPanel" },
      },
    },
    ...donorFields,
    {
      name: "payments",
      type: "join",
      collection: "donations",
      on: "pledge",
      label: { ar: "الدفعات", en: "Payments" },
      admin: { defaultColumns: ["reference", "sum", "state", "paidAt"] },
    },
    { name: "amount", type: "number", required: true, hidden: true, access: fixed },
    {
      name: "subscription",
      type: "text",
      unique: true,
      access: fixed,
      label: { ar: "رقم الاشتراك لدى خدمة الدفع", en: "The payment service’s name for it" },
    },
    { name: "customer", type: "text", hidden: true, access: fixed },
  ],
};
