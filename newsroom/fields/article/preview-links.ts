import type { Field } from "payload";

/** Beside a story: the links that open it to outsiders. */
export const previewLinksField: Field = {
  name: "previewLinks",
  type: "ui",
  admin: { position: "sidebar", components: { Field: "@/newsroom/admin/previews/preview-links#PreviewLinks" } },
};
