import type { CollectionConfig } from "payload";

const nobody = () => false;

/** What payment services have told us, kept before anything comes of it. What it says is erased once it was worked. */
export const happenings: CollectionConfig = {
  slug: "happenings",
  labels: {
    singular: { ar: "خبر دفع", en: "Word of a payment" },
    plural: { ar: "أخبار الدفع", en: "Words of payments" },
  },
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: "event", type: "text", required: true, unique: true, hidden: true },
    // Of one kind of event each session has one: the service may name it twice.
    { name: "once", type: "text", unique: true, hidden: true },
    {
      name: "status",
      type: "select",
      options: ["waiting", "done", "failed"],
      required: true,
      index: true,
      hidden: true,
    },
    { name: "attempts", type: "number", required: true, hidden: true },
    { name: "nextAt", type: "text", required: true, index: true, hidden: true },
    { name: "said", type: "text", hidden: true },
    { name: "problem", type: "text", hidden: true },
  ],
};
