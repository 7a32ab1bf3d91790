import type { Payload } from "payload";
import { writeRows, sql } from "../../database/rows";
import { openMails, throwMailsAway } from "../../passwords/sample-mails";
import { workInbox } from "../inbox";
import { openGift } from "../sample-gifts";
import { event, webhook } from "../sample-provider";
import type { Books, Session, Told } from "../stand-in/books";
import { pay } from "../stand-in/pay";
import { takeWebhook } from "../stripe/take-webhook";
import { sendSupportLink } from "./send-support-link";
import { takeSupport } from "./take-support";

/** Brings word of what has happened to the newsroom, as Stripe does. */
export async function tellAll(newsroom: Payload, told: Told[]): Promise<void> {
  for (const { type, object } of told) await takeWebhook(newsroom, webhook(event(type, object)));
}

/** A gift of five dollars a month from somebody, with its first payment. @returns the name of its subscription */
export async function beginPledge(newsroom: Payload, books: Books, email: string): Promise<string> {
  const { id, reference } = await openGift(newsroom, "stripe", "month");
  await writeRows(newsroom, sql`UPDATE donations SET donor_name = 'ليلى', donor_email = ${email} WHERE id = ${id}`);
  const session: Session = {
    id: `cs_${reference}`,
    reference,
    amount: 500,
    currency: "usd",
    interval: "month",
    back: "",
    email,
    subscription: null,
    paid: false,
  };
  books.sessions.set(session.id, session);
  await tellAll(newsroom, pay(books, session.id));
  await workInbox(newsroom);
  return session.subscription ?? "";
}

/** The token of a link that somebody has just been mailed. */
export async function mailedKey(newsroom: Payload, email: string): Promise<string> {
  await throwMailsAway(newsroom);
  await sendSupportLink(newsroom, email, "ar");
  const [mail] = await openMails(newsroom);
  return /\/donate\/support\?key=([\w-]{43})\b/.exec(mail?.text ?? "")?.[1] ?? "";
}

/** Sends a form of the page of somebody's gifts. */
export function sendSupport(newsroom: Payload, form: Record<string, string>, sender = "198.51.100.7") {
  const request = new Request("http://localhost/donate/support", {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { "x-forwarded-for": sender },
  });
  return takeSupport(newsroom, "ar", request);
}
