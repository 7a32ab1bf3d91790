import type { RelationshipField } from "payload";

/** Every picture that the document shows, kept by a hook: it decides which pictures strangers may see. */
export const picturesField: RelationshipField = {
  name: "pictures",
  type: "relationship",
  relationTo: "media",
  hasMany: true,
  label: { ar: "الصور الظاهرة", en: "Pictures shown" },
  admin: { hidden: true },
};
