import type { DateFieldValidation, Field, RelationshipFieldManyValidation } from "payload";
import { date, relationship } from "payload/shared";
import { dateAndTimePicker } from "../../fields/date-and-time";
import { campaignWords } from "../../words/own/campaigns";
import { wordsIn } from "../../words/say";

const checkUntil: DateFieldValidation = (value, options) => {
  const { data, req } = options;
  const from: unknown = Reflect.get(Object(data), "from");
  if (!value || typeof from !== "string" || date(value, options) !== true) return date(value, options);
  return new Date(value) > new Date(from) || wordsIn(campaignWords, req.i18n).until;
};

const checkSections: RelationshipFieldManyValidation = async (value, options) => {
  const { data, req } = options;
  const sound = await relationship(value, options);
  if (sound !== true) return sound;
  const everywhere = Reflect.get(Object(data), "everywhere") !== false;
  return everywhere || (value ?? []).length > 0 || wordsIn(campaignWords, req.i18n).nowhere;
};

/** When and where a campaign runs. */
export const campaignTime: Field[] = [
  {
    name: "running",
    type: "checkbox",
    defaultValue: true,
    label: { ar: "تعمل", en: "Switched on" },
    admin: { position: "sidebar" },
  },
  {
    name: "edition",
    type: "select",
    required: true,
    defaultValue: "ar",
    options: [
      { value: "ar", label: { ar: "العربية", en: "Arabic" } },
      { value: "en", label: { ar: "الإنكليزية", en: "English" } },
    ],
    label: { ar: "النسخة", en: "Edition" },
    admin: { position: "sidebar" },
  },
  {
    name: "from",
    type: "date",
    required: true,
    defaultValue: () => new Date().toISOString(),
    label: { ar: "تبدأ", en: "From" },
    admin: { position: "sidebar", date: dateAndTimePicker },
  },
  {
    name: "until",
    type: "date",
    validate: checkUntil,
    label: { ar: "تنتهي", en: "Until" },
    admin: {
      position: "sidebar",
      date: dateAndTimePicker,
      description: { ar: "إذا تُرك فارغًا بقيت حتى تُوقف.", en: "When empty it runs until it is switched off." },
    },
  },
  {
    // Not “no section chosen”: a section that is deleted must not send its campaign everywhere.
    name: "everywhere",
    type: "checkbox",
    defaultValue: true,
    label: { ar: "في كل الموقع", en: "Everywhere" },
    admin: { position: "sidebar" },
  },
  {
    name: "sections",
    type: "relationship",
    relationTo: "sections",
    hasMany: true,
    validate: checkSections,
    label: { ar: "في أقسام بعينها", en: "In these sections alone" },
    admin: { position: "sidebar", condition: (data) => data["everywhere"] === false },
  },
  {
    name: "priority",
    type: "number",
    required: true,
    defaultValue: 0,
    min: 0,
    max: 100,
    label: { ar: "الأولوية", en: "Priority" },
    admin: {
      position: "sidebar",
      description: {
        ar: "إذا اجتمعت حملات تقدّمت حملة القسم، ثم الأعلى أولوية، ثم الأحدث.",
        en: "Of several that run, that of the section wins, then the highest priority, then the newest.",
      },
    },
  },
];
