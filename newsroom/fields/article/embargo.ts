import type { Field } from "payload";
import { editorField, staffField } from "../../access/roles";
import { dateAndTimePicker } from "../date-and-time";

/** Until when nobody may publish a story: `schedules/embargo.ts` refuses it. */
export const embargoField: Field = {
  name: "embargoUntil",
  type: "date",
  access: { read: staffField, create: editorField, update: editorField },
  label: { ar: "حظر النشر حتى", en: "Embargo until" },
  admin: {
    position: "sidebar",
    date: dateAndTimePicker,
    description: {
      ar: "بتوقيت جهازك. لا تُنشر المادة قبله، لا باليد ولا في موعد. روابط المعاينة تبقى مفتوحة. لرفعه امسحه واحفظ.",
      en: "In your device’s time. The story is not published earlier, by hand or at a set time. Preview links stay open. To lift it, clear it and save.",
    },
  },
};
