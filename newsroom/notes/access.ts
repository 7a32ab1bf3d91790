import type { Access } from "payload";
import { roleOf } from "../access/roles";

/** Editors read all notes; reporters those on stories of their own; strangers none. */
export const readNotes: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  return role === "reporter" && req.user ? { "article.owner": { equals: req.user.id } } : false;
};

/** Whoever wrote a note may take it away, and editors may. */
export const deleteNotes: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  if (role !== "reporter" || !req.user) return false;
  return { and: [{ author: { equals: req.user.id } }, { "article.owner": { equals: req.user.id } }] };
};
