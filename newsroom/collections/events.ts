import type { CollectionConfig } from "payload";
import { isAdmin } from "../access/roles";
import { actions, results } from "../audit/actions";
import { exportEvents } from "../audit/export-events";
import { tellSentence } from "../audit/sentence";
import { dateAndTimePicker } from "../fields/date-and-time";

const nobody = () => false;

/**
 * Who did what, when and from where. Rows are added by `recordEvent` alone; the database itself refuses to change or to
 * delete one. Persons and documents stand in it as numbers and text, so that it outlives them.
 */
export const events: CollectionConfig = {
  slug: "events",
  labels: { singular: { ar: "حدث", en: "Event" }, plural: { ar: "سجل الأحداث", en: "Audit log" } },
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  defaultSort: "-id",
  admin: {
    useAsTitle: "at",
    defaultColumns: ["at", "sentence", "address", "result"],
    listSearchableFields: ["personName", "title"],
    group: { ar: "الإدارة", en: "Administration" },
    hidden: ({ user }) => user?.["role"] !== "admin",
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ["@/newsroom/admin/audit/log-head#LogHead"] },
  },
  access: { read: isAdmin, create: nobody, update: nobody, delete: nobody },
  endpoints: [exportEvents],
  fields: [
    {
      name: "sentence",
      type: "text",
      virtual: true,
      label: { ar: "ما حدث", en: "What happened" },
      admin: { disableListFilter: true },
      hooks: { afterRead: [tellSentence] },
    },
    {
      name: "at",
      type: "date",
      required: true,
      index: true,
      label: { ar: "متى", en: "When" },
      admin: { date: dateAndTimePicker },
    },
    { name: "personName", type: "text", label: { ar: "من", en: "Who" } },
    { name: "person", type: "number", index: true, label: { ar: "رقم المستخدم", en: "User number" } },
    {
      name: "action",
      type: "select",
      required: true,
      options: Object.entries(actions).map(([value, label]) => ({ value, label })),
      label: { ar: "ماذا فعل", en: "Did what" },
    },
    { name: "title", type: "text", label: { ar: "العنوان", en: "Title" } },
    { name: "collection", type: "text", label: { ar: "المجموعة", en: "Collection" } },
    { name: "target", type: "text", index: true, label: { ar: "رقم المادة", en: "Number of the story" } },
    {
      name: "fields",
      type: "json",
      label: { ar: "الحقول التي تغيّرت", en: "Fields changed" },
      admin: { disableListFilter: true },
    },
    { name: "details", type: "json", label: { ar: "التفاصيل", en: "Details" }, admin: { disableListFilter: true } },
    {
      name: "address",
      type: "text",
      label: { ar: "من شبكة", en: "From network" },
      admin: { components: { Cell: "@/newsroom/admin/audit/network-cell#NetworkCell" } },
    },
    { name: "browser", type: "text", label: { ar: "المتصفح", en: "Browser" } },
    {
      name: "result",
      type: "select",
      required: true,
      options: Object.entries(results).map(([value, label]) => ({ value, label })),
      label: { ar: "النتيجة", en: "Result" },
    },
    {
      name: "previous",
      type: "text",
      required: true,
      unique: true,
      label: { ar: "البصمة السابقة", en: "Hash before" },
    },
    { name: "hash", type: "text", required: true, label: { ar: "البصمة", en: "Hash" } },
  ],
};
