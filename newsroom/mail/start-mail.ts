import type { Payload } from "payload";
import { readSettings } from "@/env";
import { goRound } from "../rounds";
import { forgetOldMails } from "./claim";
import { sendMails } from "./send-mails";

const hourMs = 60 * 60_000;

/** Sends mails from the process that serves readers, beside its requests; nowhere when no mail server is set. */
export function startMail(newsroom: Payload): void {
  goRound(newsroom, { name: "old mails", once: true, everyMs: hourMs, work: forgetOldMails });
  const { smtpUrl } = readSettings();
  if (smtpUrl) goRound(newsroom, { name: "mails", everyMs: 2000, work: () => sendMails(newsroom, smtpUrl) });
}
