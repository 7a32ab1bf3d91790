import type { SelectField } from "payload";

/** The language of a text decides its edition, its direction and its address. */
export const languageField: SelectField = {
  name: "language",
  type: "select",
  required: true,
  defaultValue: "ar",
  index: true,
  label: { ar: "اللغة", en: "Language" },
  options: [
    { value: "ar", label: { ar: "العربية", en: "Arabic" } },
    { value: "en", label: { ar: "الإنكليزية", en: "English" } },
  ],
  admin: { position: "sidebar", components: { afterInput: ["@/newsroom/admin/story-direction#StoryDirection"] } },
};
