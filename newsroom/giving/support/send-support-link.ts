import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import { selectRows, sql } from "../../database/rows";
import { readSiteName } from "../../globals/site-name";
import { writeLetter } from "../../mail/letter";
import { queueMail } from "../../mail/queue-mail";
import { supportWords } from "../../words/own/support";
import { makeSupportLink } from "./support-links";

/**
 * Mails a link to whoever has given with an address; to nobody else anything. It goes to the address as it was written
 * with a gift: what a form says may only look like it. It never throws: nobody waits for it.
 */
export async function sendSupportLink(newsroom: Payload, asked: string, edition: Edition): Promise<void> {
  try {
    const email = await findGiver(newsroom, asked);
    if (email === null) return;
    const { url, until } = await makeSupportLink(newsroom, email, edition);
    const site = await readSiteName(newsroom, edition);
    const words = supportWords[edition];
    const letter = {
      subject: words.subject(site),
      site,
      opening: [words.opening],
      facts: [],
      closing: [words.closing],
      link: { label: words.link, url },
    };
    const { subject } = letter;
    await queueMail(newsroom, {
      to: email,
      subject,
      ...writeLetter(letter, edition),
      language: edition,
      expiresAt: until,
    });
  } catch (error) {
    newsroom.logger.error({ err: error }, "a link to somebody’s gifts could not be sent");
  }
}

async function findGiver(newsroom: Payload, email: string): Promise<string | null> {
  const rows = await selectRows<{ email: string }>(
    newsroom,
    sql`SELECT donor_email AS email FROM pledges
    WHERE lower(donor_email) = lower(${email}) UNION ALL SELECT donor_email FROM donations
    WHERE lower(donor_email) = lower(${email}) AND paid_at IS NOT NULL LIMIT 1`,
  );
  return rows[0]?.email ?? null;
}
