import type { Field } from "payload";
import type { CorrectionKind } from "@/domain/correction";
import { nobodyField, staffField } from "../../access/roles";
import { dateAndTimePicker } from "../date-and-time";

const kinds = [
  { value: "correction", label: { ar: "تصويب (خطأ في الوقائع)", en: "Correction (an error of fact)" } },
  { value: "clarification", label: { ar: "توضيح (ما لم يكن واضحًا)", en: "Clarification (of what was unclear)" } },
  { value: "update", label: { ar: "تحديث (ما عُرف بعد النشر)", en: "Update (what became known later)" } },
  { value: "retraction", label: { ar: "تراجع (عمّا قالته المادة)", en: "Retraction (of what the story says)" } },
] as const satisfies { value: CorrectionKind; label: object }[];

/** What readers were told since a story was published. `newsroom/corrections/guard.ts` keeps the rows from being lost. */
export const correctionsField: Field = {
  name: "corrections",
  type: "array",
  maxRows: 100,
  label: { ar: "التصويبات والتوضيحات", en: "Corrections and updates" },
  labels: { singular: { ar: "تصويب", en: "Correction" }, plural: { ar: "تصويبات", en: "Corrections" } },
  // What was just added is there to be filled in.
  admin: { initCollapsed: false },
  fields: [
    {
      name: "kind",
      type: "select",
      required: true,
      defaultValue: "correction",
      options: [...kinds],
      label: { ar: "النوع", en: "Kind" },
      admin: { isClearable: false, components: { Field: "@/newsroom/admin/corrections/kept-fields#CorrectionKind" } },
    },
    {
      name: "at",
      type: "date",
      required: true,
      defaultValue: () => new Date().toISOString(),
      label: { ar: "الوقت", en: "Time" },
      admin: {
        date: dateAndTimePicker,
        components: { Field: "@/newsroom/admin/corrections/kept-fields#CorrectionTime" },
      },
    },
    {
      name: "text",
      type: "textarea",
      required: true,
      maxLength: 2000,
      label: { ar: "ما الذي تغيّر ولماذا", en: "What has changed, and why" },
      admin: { components: { Field: "@/newsroom/admin/corrections/kept-fields#CorrectionText" } },
    },
    {
      // A name, not an account: it stays when somebody leaves.
      name: "by",
      type: "text",
      access: { read: staffField, create: nobodyField, update: nobodyField },
      label: { ar: "كتبه", en: "Made by" },
      admin: { readOnly: true, condition: (_data, row) => Boolean(row["by"]) },
    },
    {
      // Since when readers see it.
      name: "shownAt",
      type: "date",
      access: { read: staffField, create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    { name: "deed", type: "ui", admin: { components: { Field: "@/newsroom/admin/corrections/deed#CorrectionDeed" } } },
  ],
};
