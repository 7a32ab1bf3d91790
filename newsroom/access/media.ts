import type { Access } from "payload";
import { isKeyFor } from "../api-keys/key-of";
import { withRights } from "../media/rights";
import { previewPictures } from "../previews/preview-pictures";
import { roleOf } from "./roles";

/** Staff, and keys that work on stories, see every picture; strangers those of published stories and of one draft with its preview token, while rights last. */
export const readMedia: Access = async ({ req }) => {
  if (roleOf(req) !== null || isKeyFor(req, "read-drafts", "write-stories", "manage-media")) return true;
  const token = req.searchParams?.get("preview");
  const pictures = token ? await previewPictures(token, req.payload) : [];
  return { and: [{ or: [{ public: { equals: true } }, { id: { in: pictures } }] }, withRights()] };
};

/** Staff upload pictures, and keys that may. */
export const createMedia: Access = ({ req }) => roleOf(req) !== null || isKeyFor(req, "manage-media");

/** Reporters and keys change pictures until they are public; editors always. */
export const updateMedia: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  return role === "reporter" || isKeyFor(req, "manage-media") ? { public: { not_equals: true } } : false;
};
