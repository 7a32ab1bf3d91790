import { randomBytes } from "node:crypto";
import type { PayloadRequest } from "payload";
import { findShowable } from "./find-showable";
import { previewPath } from "./preview-address";
import { deriveToken } from "./token";

/** Days that a preview link stays open unless its maker chooses otherwise. */
const previewDays = 7;
const dayMs = 86_400_000;

type PreviewedArticle = { id: number; language: "ar" | "en" };

/**
 * Path of the preview that a signed-in person uses while editing. One link for each person and article is kept
 * and made anew only when less than a day of it is left.
 */
export async function openOwnPreview(article: PreviewedArticle, req: PayloadRequest): Promise<string | null> {
  // Who may not show a story to others gets no key to its drafts either.
  if (!req.user || !(await findShowable(article.id, req))) return null;
  const { docs } = await req.payload.find({
    collection: "previews",
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    where: {
      and: [
        { article: { equals: article.id } },
        { createdBy: { equals: req.user.id } },
        { own: { equals: true } },
        { revoked: { not_equals: true } },
        { expiresAt: { greater_than: new Date(Date.now() + dayMs).toISOString() } },
      ],
    },
  });
  const nonce = docs[0]?.nonce ?? (await createOwnPreview(article.id, req));
  return previewPath(deriveToken(nonce, req.payload.secret), article.language);
}

async function createOwnPreview(article: number, req: PayloadRequest): Promise<string> {
  const nonce = newNonce();
  await req.payload.create({
    collection: "previews",
    data: { article, own: true, nonce, expiresAt: newExpiry() },
    req,
  });
  return nonce;
}

/** Random text that makes a token unguessable: 192 bits. */
export function newNonce(): string {
  return randomBytes(24).toString("base64url");
}

/** When a link made now closes, ISO 8601. */
export function newExpiry(): string {
  return new Date(Date.now() + previewDays * dayMs).toISOString();
}
