import type { Access } from "payload";
import { withRights } from "../media/rights";
import { previewPictures } from "../previews/preview-pictures";
import { roleOf } from "./roles";

/** Staff see every picture; strangers those of published stories and of one draft with its preview token, while rights last. */
export const readMedia: Access = async ({ req }) => {
  if (roleOf(req) !== null) return true;
  const token = req.searchParams?.get("preview");
  const pictures = token ? await previewPictures(token, req.payload) : [];
  return { and: [{ or: [{ public: { equals: true } }, { id: { in: pictures } }] }, withRights()] };
};

/** Reporters change pictures until they are public; editors always. */
export const updateMedia: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  return role === "reporter" ? { public: { not_equals: true } } : false;
};
