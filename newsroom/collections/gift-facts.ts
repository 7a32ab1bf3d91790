import type { CollectionConfig } from "payload";
import { factKinds } from "../giving/standing";

const nobody = () => false;

/** What has happened to gifts. Rows are only ever added (triggers refuse the rest); nobody in the newsroom sees them. */
export const giftFacts: CollectionConfig = {
  slug: "gift-facts",
  labels: { singular: { ar: "واقعة", en: "Fact" }, plural: { ar: "وقائع الدعم", en: "Facts of giving" } },
  timestamps: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    // The same fact told twice has one source.
    { name: "source", type: "text", required: true, unique: true, hidden: true },
    { name: "donation", type: "number", index: true, hidden: true },
    // A refund may become known before it is known whose payment it was.
    { name: "payment", type: "text", index: true, hidden: true },
    { name: "kind", type: "select", options: [...factKinds], required: true, hidden: true },
    { name: "amount", type: "number", required: true, hidden: true },
    { name: "currency", type: "text", required: true, hidden: true },
    { name: "about", type: "text", hidden: true },
    { name: "at", type: "text", required: true, hidden: true },
  ],
};
