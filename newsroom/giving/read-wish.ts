import { readDocumentId } from "@/domain/document-id";
import { type GivingFields, type GivingOffer, type GivingProblem, type Rhythm, rhythms } from "@/domain/giving";
import type { Money } from "@/domain/money";
import { isAddress } from "../mail/message";
import type { PortName } from "./gift-row";
import { readAmount } from "./read-amount";

/** A gift that can be begun. */
export type Wish = Money & {
  rhythm: Rhythm;
  port: PortName;
  donorName: string | null;
  donorEmail: string | null;
  message: string | null;
  thanks: boolean;
  story: number | null;
  campaign: number | null;
};

const longestName = 80;
const longestMessage = 500;

/** What somebody wrote into the form, held against what is offered: a gift, or what keeps it from being one. */
export function readWish(
  fields: GivingFields,
  offer: GivingOffer,
): { wish: Wish; problem?: undefined } | { problem: GivingProblem } {
  const { currency } = offer;
  const problem: GivingProblem = {};
  if (fields.currency !== currency) problem.currency = "unknown";
  const read = readAmount(fields.amount === "other" || fields.amount === "" ? fields.other : fields.amount, currency);
  if (read.problem) problem.amount = read.problem;
  const rhythm = rhythms.find((each) => each === fields.rhythm);
  if (!rhythm) problem.rhythm = "unknown";
  const port = portOf(fields.way, offer);
  if (!port) problem.way = fields.way === "card" ? "currency" : "unknown";
  else if (port === "hand" && rhythm !== "once") problem.way = "rhythm";
  const [name, email, message] = [oneLine(fields.name), fields.email.trim(), cleanText(fields.message)];
  if ([...name].length > longestName) problem.name = "long";
  if ([...message].length > longestMessage) problem.message = "long";
  if (email !== "" && !isAddress(email)) problem.email = "unreadable";
  if (Object.keys(problem).length > 0 || read.problem || !rhythm || !port) return { problem };
  return {
    wish: {
      amount: read.amount,
      currency,
      rhythm,
      port,
      donorName: name || null,
      donorEmail: email || null,
      message: message || null,
      thanks: fields.thanks === "yes" && name !== "",
      story: readDocumentId(fields.story),
      campaign: readDocumentId(fields.campaign),
    },
  };
}

function portOf(way: string, { card, hand }: GivingOffer): PortName | null {
  if (way === "hand") return hand ? "hand" : null;
  return way === "card" ? card : null;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
}

/** Lines stay; other control characters and lone halves of pairs go. */
function cleanText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/(?!\n)\p{Cc}|\p{Cs}/gu, "")
    .trim();
}
