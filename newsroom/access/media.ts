import type { Access } from "payload";
import { previewPictures } from "../previews/preview-pictures";
import { roleOf } from "./roles";

/** Staff see every picture; strangers those of published stories, and those of one draft with its preview token. */
export const readMedia: Access = async ({ req }) => {
  if (roleOf(req) !== null) return true;
  const token = req.searchParams?.get("preview");
  if (!token) return { public: { equals: true } };
  const pictures = await previewPictures(token, req.payload);
  return { or: [{ public: { equals: true } }, { id: { in: pictures } }] };
};

/** Reporters change pictures until they are public; editors always. */
export const updateMedia: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  return role === "reporter" ? { public: { not_equals: true } } : false;
};
