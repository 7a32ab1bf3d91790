import { randomUUID } from "node:crypto";
import { APIError, type Payload } from "payload";
import { readSettings } from "@/env";
import { writeRows, sql } from "../database/rows";
import { mailPage } from "./mail-page";
import { isAddress, type MailLanguage, maskAddress, type Message, oneLine } from "./message";
import { seal } from "./seal";

type Mail = {
  to: string;
  subject: string;
  text: string;
  /** Made from the text when it is left out. */
  html?: string;
  language: MailLanguage;
  /** When the mail is worth nothing any more, such as one with a link that ends. A day from now when left out. */
  expiresAt?: Date;
  /** Names what is told only once: queued again under the same name, it is queued once. */
  once?: string;
  /** What must still be so at the moment of queueing, such as that the recipient is not forgotten. */
  onlyIf?: ReturnType<typeof sql>;
};

const dayMs = 24 * 60 * 60_000;

/** Whether a mail server is set. Without one, screens offer links to hand over another way. */
export function canSendMail(): boolean {
  return readSettings().smtpUrl !== null;
}

/**
 * Puts a mail into the outbox, sealed; it is sent beside the requests and tried again for up to a day, one with a name
 * of its own until it expires.
 * @throws APIError 400 when it is addressed to nobody.
 */
export async function queueMail(asking: Payload | { payload: Payload }, mail: Mail): Promise<void> {
  const newsroom = "payload" in asking ? asking.payload : asking;
  if (!isAddress(mail.to)) throw new APIError("This is no e-mail address.", 400, undefined, true);
  const { to, subject, text, language, html = mailPage(text, language) } = mail;
  const id = `<${randomUUID()}@${readSettings().mailFrom.split("@").at(-1)}>`;
  const message: Message = { id, to, subject: oneLine(subject), text, html };
  const created = Date.now();
  const [now, end] = [iso(created), mail.expiresAt?.toISOString() ?? iso(created + dayMs)];
  const sealed = seal(JSON.stringify(message), newsroom.secret);
  await writeRows(
    newsroom,
    sql`INSERT INTO mails (recipient, status, attempts, next_at, expires_at, sealed, once,
    created_at, updated_at) SELECT ${maskAddress(to)}, 'waiting', 0, ${now}, ${end}, ${sealed}, ${mail.once ?? null},
    ${now}, ${now} WHERE ${mail.onlyIf ?? sql`1 = 1`} ON CONFLICT DO NOTHING`,
  );
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
