import type { Payload } from "payload";
import { writeRows, sql } from "../../database/rows";
import { withdrawMails } from "../../mail/withdraw-mails";
import { mailName } from "../receipts/tell-giver";
import { endSupportLinks } from "../support/support-links";
import { type Donor, sameAddress } from "./find-donor";
import { readUnworked } from "./read-unworked";

/**
 * Erases who a donor was from gifts, pledges, unworked word of payments, links to see them by, and waiting mails. The money and its facts stay.
 * Done by halves, it is done wholly the next time: as long as something names the address, it is found.
 */
export async function forgetDonor(newsroom: Payload, donor: Donor): Promise<void> {
  const now = new Date().toISOString();
  for (const { id } of donor.gifts)
    await writeRows(
      newsroom,
      sql`UPDATE donations SET erased_at = coalesce(erased_at, ${now}), donor_name = NULL,
      donor_email = NULL, message = NULL, thanks = false, same_form = NULL, updated_at = ${now} WHERE id = ${id}`,
    );
  for (const { id } of donor.pledges)
    await writeRows(
      newsroom,
      sql`UPDATE pledges SET erased_at = coalesce(erased_at, ${now}), donor_name = NULL,
      donor_email = NULL, message = NULL, thanks = false, customer = NULL, updated_at = ${now} WHERE id = ${id}`,
    );
  await cleanInbox(newsroom, donor);
  if (donor.email !== null) await endSupportLinks(newsroom, donor.email);
  const names = donor.gifts.map((gift) => mailName(gift, ""));
  await withdrawMails(newsroom, {
    named: (once) => names.some((name) => once.startsWith(name)),
    to: (address) => donor.email !== null && sameAddress(address, donor.email),
  });
}

/** Word of the donor's payments stays to be worked, without name and address. */
async function cleanInbox(newsroom: Payload, { email, gifts, pledges }: Donor): Promise<void> {
  const references = new Set(gifts.map(({ reference }) => reference));
  const subscriptions = new Set(pledges.map(({ subscription }) => subscription));
  for (const { id, happening } of await readUnworked(newsroom)) {
    const { reference, subscription } = happening;
    const theirs =
      (reference !== null && references.has(reference)) ||
      (subscription !== null && subscriptions.has(subscription)) ||
      (email !== null && sameAddress(happening.email, email));
    const clean = JSON.stringify({ ...happening, name: null, email: null, customer: null });
    if (theirs)
      await writeRows(newsroom, sql`UPDATE happenings SET said = ${clean} WHERE id = ${id} AND said IS NOT NULL`);
  }
}
