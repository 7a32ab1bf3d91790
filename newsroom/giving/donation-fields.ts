import type { Field } from "payload";
import { giftStates } from "@/domain/giving";
import { nobodyField } from "../access/roles";
import { dateAndTimePicker } from "../fields/date-and-time";
import { givingWords } from "../words/own/giving";
import { currencyOptions, rhythmOptions } from "./money-options";
import { sayOf, sumField } from "./sum-field";

const { ar, en } = givingWords;
const fixed = { create: nobodyField, update: nobodyField };
const onceOnly = { update: nobodyField };

/** What was given, how and on what occasion: nobody changes it afterwards. */
const money: Field[] = [
  sumField,
  {
    name: "currency",
    type: "select",
    required: true,
    defaultValue: "USD",
    index: true,
    access: onceOnly,
    options: currencyOptions,
    label: { ar: "العملة", en: "Currency" },
  },
  {
    name: "rhythm",
    type: "select",
    required: true,
    defaultValue: "once",
    access: fixed,
    options: rhythmOptions,
    label: { ar: "كم مرة", en: "How often" },
  },
  {
    name: "port",
    type: "select",
    required: true,
    defaultValue: "hand",
    access: fixed,
    options: (["sandbox", "stripe", "hand"] as const).map((value) => ({
      value,
      label: { ar: ar.ports[value], en: en.ports[value] },
    })),
    label: { ar: "كيف دُفعت", en: "Paid how" },
  },
  {
    name: "state",
    type: "select",
    required: true,
    defaultValue: "pending",
    index: true,
    access: fixed,
    options: giftStates.map((value) => ({ value, label: { ar: ar.states[value], en: en.states[value] } })),
    label: { ar: "الحال", en: "State" },
  },
  {
    name: "kept",
    type: "text",
    virtual: true,
    access: fixed,
    label: { ar: "ما يُحسب منها", en: "What counts of it" },
    admin: { disableListFilter: true },
    hooks: { afterRead: [({ data, req }) => sayOf(data, "net", req)] },
  },
  {
    name: "paidAt",
    type: "date",
    index: true,
    access: fixed,
    label: { ar: "وصلت في", en: "Received" },
    admin: { date: dateAndTimePicker },
  },
  { name: "receipt", type: "text", unique: true, access: fixed, label: { ar: "رقم الإيصال", en: "Receipt number" } },
  {
    name: "story",
    type: "relationship",
    relationTo: "articles",
    access: onceOnly,
    label: { ar: "جاءت من مادة", en: "Came from the story" },
  },
  {
    name: "campaign",
    type: "relationship",
    relationTo: "campaigns",
    access: onceOnly,
    label: { ar: "جاءت من حملة", en: "Came from the campaign" },
  },
  { name: "pledge", type: "relationship", relationTo: "pledges", access: fixed, label: { ar: "التعهد", en: "Pledge" } },
];

/** Who gave. Administrators alone see it, until the giver asks to be forgotten. */
export const donorFields: Field[] = [
  { name: "donorName", type: "text", maxLength: 80, label: { ar: "اسم المتبرع", en: "Donor’s name" } },
  { name: "donorEmail", type: "email", index: true, label: { ar: "بريد المتبرع", en: "Donor’s e-mail" } },
  { name: "message", type: "textarea", maxLength: 500, label: { ar: "رسالته", en: "Message" } },
  {
    name: "thanks",
    type: "checkbox",
    defaultValue: false,
    label: { ar: "يقبل أن نشكره بالاسم علنًا", en: "May be thanked by name in public" },
  },
  {
    name: "erasedAt",
    type: "date",
    access: fixed,
    label: { ar: "نُسي صاحبها في", en: "Giver forgotten" },
    admin: { date: dateAndTimePicker, condition: (data) => Boolean(data["erasedAt"]) },
  },
];

const byHand = (data: Partial<Record<string, unknown>>) => (data["port"] ?? "hand") === "hand";

/** How an administrator says that money came or went from hand to hand. */
const hand: Field[] = [
  {
    name: "arrived",
    type: "checkbox",
    defaultValue: false,
    label: { ar: "وصل المبلغ", en: "The money has arrived" },
    admin: { position: "sidebar", condition: byHand },
  },
  {
    name: "returned",
    type: "checkbox",
    defaultValue: false,
    label: { ar: "أُعيد المبلغ", en: "Given back" },
    admin: { position: "sidebar", condition: (data) => byHand(data) && data["arrived"] === true },
  },
];

const panels: Field[] = [
  {
    name: "receiptPanel",
    type: "ui",
    label: { ar: "الإيصال", en: "Receipt" },
    admin: {
      position: "sidebar",
      disableListColumn: true,
      components: { Field: "@/newsroom/admin/giving/receipt-panel#ReceiptPanel" },
    },
  },
  {
    name: "forgetPanel",
    type: "ui",
    label: { ar: "صاحب المساهمة", en: "Whose gift it is" },
    admin: {
      position: "sidebar",
      disableListColumn: true,
      components: { Field: "@/newsroom/admin/giving/forget-panel#ForgetPanel" },
    },
  },
];

/** What our own code knows a gift by. Amounts are hundredths. */
const own: Field[] = [
  { name: "amount", type: "number", required: true, hidden: true, access: fixed },
  { name: "net", type: "number", required: true, defaultValue: 0, hidden: true, access: fixed },
  { name: "secret", type: "text", hidden: true, unique: true, access: fixed },
  { name: "edition", type: "text", hidden: true, access: fixed },
  { name: "session", type: "text", hidden: true, unique: true, access: fixed },
  { name: "payment", type: "text", hidden: true, index: true, access: fixed },
  { name: "invoice", type: "text", hidden: true, unique: true, access: fixed },
  { name: "sameForm", type: "text", hidden: true, unique: true, access: fixed },
  { name: "facts", type: "number", hidden: true, defaultValue: 0, access: fixed },
  // Year and running number in one, so that the next is found at once.
  { name: "receiptOrder", type: "number", unique: true, hidden: true, access: fixed },
];

export const donationFields: Field[] = [
  {
    name: "reference",
    type: "text",
    unique: true,
    access: fixed,
    label: { ar: "الرقم المرجعي", en: "Reference number" },
  },
  ...money,
  ...donorFields,
  ...hand,
  ...panels,
  ...own,
];
