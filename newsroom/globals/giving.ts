import type { GlobalConfig, NumberFieldSingleValidation, TextFieldSingleValidation } from "payload";
import { currencies, isCurrency } from "@/domain/money";
import { isAdmin, isStaff } from "../access/roles";
import { currencyOptions } from "../giving/money-options";
import { readPresets } from "../giving/read-presets";
import { givingWords } from "../words/own/giving";
import { wordsIn } from "../words/say";
import { purgeGlobal } from "../workflow/purge-prints";

const { ar, en } = givingWords;
const checkPresets: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const currency: unknown = Reflect.get(Object(siblingData), "currency");
  return (
    (isCurrency(currency) && readPresets(value ?? "", currency) !== null) || wordsIn(givingWords, req.i18n).presets
  );
};

const checkRate: NumberFieldSingleValidation = (value, { req }) =>
  (typeof value === "number" && value > 0 && value < 1e9) || wordsIn(givingWords, req.i18n).rate;

/** In what readers give, and how money comes by hand. */
export const giving: GlobalConfig = {
  slug: "giving",
  label: { ar: "إعدادات الدعم", en: "Giving settings" },
  admin: { group: { ar: "الدعم", en: "Giving" } },
  access: { read: isStaff, update: isAdmin },
  hooks: { afterChange: [purgeGlobal("giving")] },
  fields: [
    {
      name: "siteCurrency",
      type: "select",
      required: true,
      defaultValue: "USD",
      options: currencyOptions,
      label: { ar: "عملة الموقع", en: "The site’s currency" },
      admin: { description: { ar: "بها يُقال المجموع.", en: "Totals are told in it." } },
    },
    {
      name: "currencies",
      type: "array",
      maxRows: currencies.length,
      label: { ar: "العملات", en: "Currencies" },
      labels: { singular: { ar: "عملة", en: "Currency" }, plural: { ar: "عملات", en: "Currencies" } },
      admin: {
        description: {
          ar: "الأولى هي التي تُعرض قبل غيرها. إذا تُركت فارغة فالدولار وحده.",
          en: "The first is shown before the others. When empty, dollars alone.",
        },
      },
      validate: (rows, { req }) => {
        const named = Array.isArray(rows) ? rows.map((row: unknown) => Reflect.get(Object(row), "currency")) : [];
        return new Set(named).size === named.length || wordsIn(givingWords, req.i18n).twice;
      },
      fields: [
        {
          name: "currency",
          type: "select",
          required: true,
          options: currencyOptions,
          label: { ar: "العملة", en: "Currency" },
        },
        {
          name: "presets",
          type: "text",
          required: true,
          validate: checkPresets,
          label: { ar: "مبالغ مقترحة", en: "Suggested amounts" },
          admin: { description: { ar: ar.presets, en: en.presets } },
        },
        {
          name: "rate",
          type: "number",
          required: true,
          defaultValue: 1,
          validate: checkRate,
          label: { ar: "سعر الوحدة بعملة الموقع", en: "What one is worth in the site’s currency" },
        },
      ],
    },
    {
      name: "directions",
      type: "textarea",
      localized: true,
      maxLength: 1500,
      label: { ar: "كيف يصل المال باليد أو بالمصرف", en: "How money comes by hand or bank" },
      admin: {
        description: {
          ar: "يراه من يختار أن يدفع باليد، مع رقم مرجعي. إذا تُرك فارغًا لم تُعرض هذه الطريقة.",
          en: "Shown with a reference number to whoever chooses to give by hand. When empty, that way is not offered.",
        },
      },
    },
  ],
};
