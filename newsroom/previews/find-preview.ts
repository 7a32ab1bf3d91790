import type { Payload } from "payload";
import type { Preview } from "../payload-types";
import { hashToken, isToken } from "./token";

/** The preview that a token opens, or `null` when the token is unknown, revoked or expired. */
export async function findPreview(token: string, payload: Payload): Promise<Preview | null> {
  if (!isToken(token)) return null;
  const { docs } = await payload.find({
    collection: "previews",
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    where: {
      and: [
        { tokenHash: { equals: hashToken(token) } },
        { revoked: { not_equals: true } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
  });
  return docs[0] ?? null;
}
