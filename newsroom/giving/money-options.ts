import { rhythms } from "@/domain/giving";
import { currencies } from "@/domain/money";
import { givingWords } from "../words/own/giving";

const { ar, en } = givingWords;

/** The currencies that gifts are taken in, to choose from. */
export const currencyOptions = currencies.map((value) => ({
  value,
  label: { ar: ar.currencies[value], en: en.currencies[value] },
}));

/** How often somebody gives, to choose from. */
export const rhythmOptions = rhythms.map((value) => ({
  value,
  label: { ar: ar.rhythms[value], en: en.rhythms[value] },
}));
