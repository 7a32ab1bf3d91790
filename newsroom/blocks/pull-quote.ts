import type { Block } from "payload";

export const pullQuote: Block = {
  slug: "pullQuote",
  interfaceName: "PullQuoteBlock",
  labels: {
    singular: { ar: "اقتباس بارز", en: "Pull quote" },
    plural: { ar: "اقتباسات بارزة", en: "Pull quotes" },
  },
  fields: [
    { name: "text", type: "textarea", required: true, label: { ar: "نص الاقتباس", en: "Quotation" } },
    { name: "attribution", type: "text", label: { ar: "القائل وصفته", en: "Who said it" } },
  ],
};
