import type { Field, PayloadRequest } from "payload";
import { sayMoney } from "@/arabic/say-money";
import { isCurrency } from "@/domain/money";
import { nobodyField } from "../access/roles";

/** An amount that a document keeps in hundredths, in words. */
export function sayOf(data: unknown, field: "amount" | "net", { i18n }: PayloadRequest): string | null {
  const amount: unknown = Reflect.get(Object(data), field);
  const currency: unknown = Reflect.get(Object(data), "currency");
  if (typeof amount !== "number" || !isCurrency(currency)) return null;
  return sayMoney({ amount, currency }, i18n.language === "en" ? "en" : "ar");
}

/** The amount as people write and read it; written once, when a gift from hand to hand is added. */
export const sumField: Field = {
  name: "sum",
  type: "text",
  virtual: true,
  access: { update: nobodyField },
  label: { ar: "المبلغ", en: "Amount" },
  // Payload closes virtual fields unless it is told not to.
  admin: { disableListFilter: true, readOnly: false },
  hooks: { afterRead: [({ data, req }) => sayOf(data, "amount", req)] },
};
