import type { Payload } from "payload";
import { type Message, messageSchema } from "../mail/message";
import { unseal } from "../mail/seal";

/** The mails that wait in the outbox, opened, for tests: the oldest first. */
export async function openMails(newsroom: Payload): Promise<Message[]> {
  const { docs } = await newsroom.find({ collection: "mails", sort: "id", limit: 0, showHiddenFields: true });
  return docs.flatMap(({ sealed }) =>
    typeof sealed === "string" ? [messageSchema.parse(JSON.parse(unseal(sealed, newsroom.secret)))] : [],
  );
}

export async function throwMailsAway(newsroom: Payload): Promise<void> {
  await newsroom.db.deleteMany({ collection: "mails", where: {} });
}

/** The token in a mail, or in a link. */
export function tokenIn(text: string | undefined): string {
  return /\/admin\/password#([\w-]{43})/.exec(text ?? "")?.[1] ?? "";
}
