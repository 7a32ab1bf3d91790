import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from "payload";
import { isCurrency } from "@/domain/money";
import { sql } from "../database/rows";
import { givingWords } from "../words/own/giving";
import { wordsIn } from "../words/say";
import { findGift } from "./find-gift";
import { newReference, newSecret } from "./names";
import { readAmount } from "./read-amount";
import { recordFact } from "./record-fact";
import { settle } from "./settle";

/** What an administrator adds or ticks: a gift that came from hand to hand has an amount, and what is certain stays. */
export const checkByHand: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const words = wordsIn(givingWords, req.i18n);
  if (operation === "create") {
    const currency: unknown = data["currency"];
    const read = readAmount(String(data["sum"] ?? ""), isCurrency(currency) ? currency : "USD");
    if (read.problem) refuse("sum", words.amount[read.problem], req);
    return { ...data, amount: read.amount, reference: newReference(), secret: newSecret(), edition: "ar" };
  }
  for (const field of ["arrived", "returned"]) {
    const [before, after] = [originalDoc?.[field] === true, data[field] === true];
    if (before && !after) refuse(field, words.settled, req);
    if (!before && after && originalDoc?.["port"] !== "hand") refuse(field, words.onlyByHand, req);
  }
  return data;
};

/** Puts into the ledger what was ticked; ticking it twice is one fact. Whatever was saved, the ledger has the last word. */
export const noteByHand: CollectionAfterChangeHook = async ({ doc, req }) => {
  const gift = await findGift(req.payload, sql`id = ${doc.id}`);
  if (!gift) return doc;
  const { id, amount, currency, port } = gift;
  const common = { donation: id, payment: null, amount, currency, about: null, at: new Date().toISOString() };
  const note = (kind: "paid" | "refunded") =>
    recordFact(req.payload, { ...common, kind, source: `hand ${id} ${kind}` });
  if (port === "hand" && doc.arrived) await note("paid");
  if (port === "hand" && doc.arrived && doc.returned) await note("refunded");
  return { ...doc, ...(await settle(req.payload, id)) };
};

/** @throws ValidationError (400) at the field */
function refuse(path: string, message: string, req: PayloadRequest): never {
  throw new ValidationError({ collection: "donations", errors: [{ path, message }] }, req.t);
}
