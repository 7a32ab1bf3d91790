import type { Payload } from "payload";
import type { MailLanguage } from "../mail/message";
import { canSendMail, queueMail } from "../mail/queue-mail";
import { passwordWords } from "../words/own/passwords";
import type { LinkKind } from "./link-life";
import { makeLink } from "./links";
import { readSiteName } from "../globals/site-name";

type Person = { id: number; email: string };
export type SentLink = { sent: true } | { sent: false; link: string };

/** Makes a link and mails it. Without a mail server the link is the answer, this once. */
export async function sendLink(
  payload: Payload,
  { id, email }: Person,
  kind: LinkKind,
  language: MailLanguage,
): Promise<SentLink> {
  const { url, until } = await makeLink(payload, id, kind);
  if (!canSendMail()) return { sent: false, link: url };
  const mail = passwordWords[language].mails[kind](await readSiteName(payload), url);
  await queueMail(payload, { to: email, ...mail, language, expiresAt: until });
  return { sent: true };
}
