import type { Block, TextFieldSingleValidation } from "payload";

const checkAddress: TextFieldSingleValidation = (value, { req }) => {
  const arabic = req.i18n.language === "ar";
  try {
    const { protocol } = new URL(value ?? "");
    if (protocol === "https:") return true;
  } catch {
    // Falls through to the message.
  }
  return arabic ? "اكتب رابطًا كاملًا يبدأ بـ https://" : "Enter a whole address that begins with https://";
};

/** Material on another site. Readers get a plain link: nothing is asked of that site until they tap it. */
export const embed: Block = {
  slug: "embed",
  interfaceName: "EmbedBlock",
  labels: { singular: { ar: "محتوى من موقع آخر", en: "Embed" }, plural: { ar: "محتوى من مواقع أخرى", en: "Embeds" } },
  fields: [
    {
      name: "url",
      type: "text",
      required: true,
      label: { ar: "الرابط", en: "Address" },
      validate: checkAddress,
      admin: {
        description: {
          ar: "يظهر للقارئ رابطًا عاديًا، ولا يُطلب شيء من الموقع الآخر قبل أن ينقر.",
          en: "Readers see a plain link; nothing is asked of the other site before they tap it.",
        },
      },
    },
    { name: "title", type: "text", required: true, label: { ar: "ماذا سيجد القارئ", en: "What the reader will find" } },
  ],
};
