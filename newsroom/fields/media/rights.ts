import type { Field } from "payload";
import { staffField } from "../../access/roles";
import { checkRightsUntil } from "../../media/rights";
import { dateAndTimePicker } from "../date-and-time";

/** On what terms a picture may be shown, and until when. */
export const rightsFields: Field[] = [
  {
    name: "license",
    type: "select",
    defaultValue: "own",
    label: { ar: "الترخيص", en: "Licence" },
    options: [
      { value: "own", label: { ar: "ملك الموقع", en: "Our own" } },
      { value: "agency", label: { ar: "وكالة أنباء", en: "News agency" } },
      { value: "permission", label: { ar: "بإذن من صاحبها", en: "With permission" } },
      { value: "cc-by", label: { ar: "المشاع الإبداعي: نَسب المصنَّف (CC BY)", en: "Creative Commons BY" } },
      {
        value: "cc-by-sa",
        label: { ar: "المشاع الإبداعي: نَسب المصنَّف والترخيص بالمثل (CC BY-SA)", en: "Creative Commons BY-SA" },
      },
      { value: "public-domain", label: { ar: "ملكية عامة", en: "Public domain" } },
    ],
  },
  {
    name: "rightsUntil",
    type: "date",
    index: true,
    validate: checkRightsUntil,
    label: { ar: "حق النشر حتى", en: "Rights until" },
    admin: {
      date: dateAndTimePicker,
      description: {
        ar: "بعد هذا الوقت لا يرى القراء الصورة. اتركه فارغًا إن كان الحق دائمًا.",
        en: "After this time readers do not see the picture. Leave it empty when the right does not end.",
      },
    },
  },
  {
    name: "rightsNote",
    type: "textarea",
    maxLength: 600,
    access: { read: staffField },
    label: { ar: "شروط الحق", en: "Terms of the right" },
    admin: {
      description: {
        ar: "للتحرير وحده: من أذن وبأي شروط.",
        en: "For the newsroom only: who allowed it, and on what terms.",
      },
    },
  },
];
