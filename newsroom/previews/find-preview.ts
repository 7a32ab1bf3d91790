import type { Payload } from "payload";
import type { Preview } from "../payload-types";
import { hashToken, isToken } from "./token";

/** The preview that a token opens, or `null` when the token is unknown, revoked or expired. */
export async function findPreview(token: string, payload: Payload): Promise<Preview | null> {
  const preview = await findGiven(token, payload);
  return preview && isOpen(preview) ? preview : null;
}

/** Whether a token once opened a story and does so no more: its link was revoked, or has expired. */
export async function isClosedLink(token: string, payload: Payload): Promise<boolean> {
  const preview = await findGiven(token, payload);
  return preview !== null && !isOpen(preview);
}

function isOpen({ revoked, expiresAt }: Preview): boolean {
  return revoked !== true && Date.parse(expiresAt) > Date.now();
}

async function findGiven(token: string, payload: Payload): Promise<Preview | null> {
  if (!isToken(token)) return null;
  const { docs } = await payload.find({
    collection: "previews",
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    where: { tokenHash: { equals: hashToken(token) } },
  });
  return docs[0] ?? null;
}
