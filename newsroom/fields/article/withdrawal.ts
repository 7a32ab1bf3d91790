import type { Field } from "payload";
import { nobodyField, staffField } from "../../access/roles";

const kept = { read: staffField, create: nobodyField, update: nobodyField };

/** What readers are told of a story that was withdrawn; `newsroom/withdrawal/` alone writes it. */
export const withdrawalFields: Field[] = [
  {
    name: "withdrawal",
    type: "group",
    label: { ar: "السحب", en: "Withdrawal" },
    access: kept,
    admin: { hidden: true },
    fields: [
      {
        name: "note",
        type: "textarea",
        maxLength: 600,
        access: kept,
        label: { ar: "ملاحظة السحب", en: "Note on the withdrawal" },
      },
      { name: "at", type: "date", access: kept, label: { ar: "وقت السحب", en: "Withdrawn at" } },
      { name: "by", type: "text", access: kept, label: { ar: "سحبها", en: "Withdrawn by" } },
    ],
  },
  {
    name: "withdrawalPanel",
    type: "ui",
    admin: {
      position: "sidebar",
      disableListColumn: true,
      components: { Field: "@/newsroom/admin/withdrawal/field#WithdrawalField" },
    },
  },
];
