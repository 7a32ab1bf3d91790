import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";
import { openSealed } from "./open-sealed";

type Line = { id: number; sealed: string | null; once: string | null };
type Which = {
  /** Whether a mail is meant that has this name of its own, in whatever state. */
  named: (once: string) => boolean;
  /** Whether a mail to this address is meant that still waits. */
  to: (address: string) => boolean;
};

/** Takes mails out of the outbox. To whom one goes is sealed: those that wait are opened to see. */
export async function withdrawMails(newsroom: Payload, { named, to }: Which): Promise<void> {
  const lines = await selectRows<Line>(
    newsroom,
    sql`SELECT id, sealed, once FROM mails WHERE sealed IS NOT NULL OR once IS NOT NULL`,
  );
  for (const { id, sealed, once } of lines) {
    const message = sealed === null ? null : openSealed(sealed, newsroom.secret);
    if ((once !== null && named(once)) || (message && to(message.to)))
      await writeRows(newsroom, sql`DELETE FROM mails WHERE id = ${id}`);
  }
}
