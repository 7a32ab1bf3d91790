import type { Payload } from "payload";
import { waitAfter } from "../pings/back-off";
import { type Claimed, claimMail, finish, putOff } from "./claim";
import { openSealed } from "./open-sealed";
import { openPostOffice, type PostOffice } from "./post-office";

/** So many mails a round, and then other rounds have their turn. */
const atOnce = 100;
/** What is told only once is tried so often until it is too late for it. */
const patientMs = 12 * 60 * 60_000;

/** Sends what is due. A mail is erased once it is sent, refused for good, too late, or tried for a day. */
export async function sendMails(newsroom: Payload, url: string): Promise<void> {
  let office: PostOffice | null = null;
  try {
    for (let count = 0; count < atOnce; count += 1) {
      const claimed = await claimMail(newsroom);
      if (!claimed) return;
      office ??= openPostOffice(url);
      await deliver(newsroom, office, claimed);
    }
  } finally {
    office?.close();
  }
}

async function deliver(
  newsroom: Payload,
  office: PostOffice,
  { id, sealed, attempts, expiresAt, once }: Claimed,
): Promise<void> {
  if (new Date(expiresAt).getTime() <= Date.now()) return finish(newsroom, id, "expired", null);
  const message = openSealed(sealed, newsroom.secret);
  if (!message) return finish(newsroom, id, "failed", "ESECRET");
  const problem = await office.send(message);
  if (!problem) return finish(newsroom, id, "sent", null);
  const wait = problem.final ? null : (waitAfter(attempts) ?? (once ? patientMs : null));
  if (wait !== null) return putOff(newsroom, id, wait, problem.text);
  newsroom.logger.warn({ mail: id }, `a mail was given up: ${problem.text}`);
  return finish(newsroom, id, "failed", problem.text);
}
