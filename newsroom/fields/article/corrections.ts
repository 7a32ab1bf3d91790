import type { Field } from "payload";
import { dateAndTimePicker } from "../date-and-time";

export const correctionsField: Field = {
  name: "corrections",
  type: "array",
  label: { ar: "التصويبات", en: "Corrections" },
  labels: { singular: { ar: "تصويب", en: "Correction" }, plural: { ar: "تصويبات", en: "Corrections" } },
  // What was just added is there to be filled in.
  admin: { initCollapsed: false },
  fields: [
    {
      name: "at",
      type: "date",
      required: true,
      defaultValue: () => new Date().toISOString(),
      label: { ar: "الوقت", en: "Time" },
      admin: { date: dateAndTimePicker },
    },
    {
      name: "text",
      type: "textarea",
      required: true,
      label: { ar: "ما الذي صُوّب ولماذا", en: "What was corrected, and why" },
    },
  ],
};
