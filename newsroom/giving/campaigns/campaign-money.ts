import type { Field, TextFieldSingleValidation } from "payload";
import { isCurrency } from "@/domain/money";
import { campaignWords } from "../../words/own/campaigns";
import { wordsIn } from "../../words/say";
import { currencyOptions } from "../money-options";
import { readAmount } from "../read-amount";
import { readGoal } from "./read-goal";

const mostTiers = 4;

const currencyOf = (data: unknown) => {
  const currency: unknown = Reflect.get(Object(data), "currency");
  return isCurrency(currency) ? currency : "USD";
};

const checkTier: TextFieldSingleValidation = (value: unknown, { data, req }) => {
  const said = typeof value === "string" ? value : "";
  return readAmount(said, currencyOf(data)).problem === undefined || wordsIn(campaignWords, req.i18n).tier;
};

const checkGoal: TextFieldSingleValidation = (value: unknown, { data, req }) => {
  const said = typeof value === "string" ? value : "";
  const none = !value || (typeof value === "string" && said.trim() === "");
  return none || readGoal(said, currencyOf(data)).problem === undefined || wordsIn(campaignWords, req.i18n).goal;
};

/** Amounts as people write them; they are read when a page is printed. */
export const campaignMoney: Field[] = [
  {
    name: "currency",
    type: "select",
    required: true,
    defaultValue: "USD",
    options: currencyOptions,
    label: { ar: "عملة الحملة", en: "Currency of the campaign" },
  },
  {
    name: "tiers",
    type: "array",
    maxRows: mostTiers,
    label: { ar: "مبالغ مقترحة", en: "Suggested amounts" },
    labels: { singular: { ar: "مبلغ", en: "Amount" }, plural: { ar: "مبالغ", en: "Amounts" } },
    admin: {
      description: {
        ar: "أربعة على الأكثر، ولكل منها ما يكفي له، مثل: 5، تكلفة اتصال مراسل ليوم.",
        en: "Four at most, each with what it pays for, for example: 5, a correspondent’s connection for a day.",
      },
    },
    fields: [
      {
        name: "amount",
        type: "text",
        required: true,
        maxLength: 20,
        validate: checkTier,
        label: { ar: "المبلغ", en: "Amount" },
      },
      {
        name: "label",
        type: "text",
        required: true,
        maxLength: 60,
        label: { ar: "لماذا يكفي", en: "What it pays for" },
      },
    ],
  },
  {
    name: "goal",
    type: "text",
    maxLength: 20,
    validate: checkGoal,
    label: { ar: "الهدف", en: "Goal" },
    admin: {
      description: {
        ar: "إذا كُتب ظهر في الصندوق كم جُمع منه. العملات الأخرى تُحسب بالأسعار التي في إعدادات الدعم.",
        en: "When written, the box tells how much of it was gathered. Other currencies count at the rates in the giving settings.",
      },
    },
  },
];
