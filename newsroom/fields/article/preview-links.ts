import type { Field } from "payload";

/** Beside a story: the links that open it to outsiders. */
export const previewLinksField: Field = {
  name: "previewLinks",
  type: "ui",
  label: { ar: "روابط المعاينة", en: "Links for outsiders" },
  admin: {
    position: "sidebar",
    disableListColumn: true,
    components: { Field: "@/newsroom/admin/previews/field#PreviewLinksField" },
  },
};
