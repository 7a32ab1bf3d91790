import { type CollectionBeforeChangeHook, Forbidden } from "payload";
import { readId } from "../media/find-pictures";
import { findShowable } from "./find-showable";
import { newNonce } from "./open-own-preview";
import { deriveToken, hashToken } from "./token";

/** Makes the token of a new link, after checking that its maker may show the story to others. */
export const sealPreview: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  // A link that was closed stays closed: another one can be made.
  if (operation !== "create") return originalDoc?.["revoked"] === true ? { ...data, revoked: true } : data;
  const id = readId(data["article"]);
  const article = id === null ? null : await findShowable(id, req);
  if (!article) throw new Forbidden(req.t);
  const nonce: string = data["nonce"] ?? newNonce();
  const tokenHash = hashToken(deriveToken(nonce, req.payload.secret));
  // Old versions are deleted some day: the words of a link to one version lie in the link's own row.
  const snapshot = data["fixed"] === true ? article : null;
  return { ...data, nonce, tokenHash, snapshot, language: article.language, createdBy: req.user?.id ?? null };
};
