import type { Access, Where } from "payload";
import { isKeyFor } from "../api-keys/key-of";
import { roleOf } from "./roles";

const published: Where = { _status: { equals: "published" } };

/** Never published: until then reporters and keys work on a story, afterwards it is in the editors' hands. */
const unpublished: Where = { firstPublishedAt: { exists: false } };

/** Strangers see what is published, never through `draft=true`; reporters also their own; editors everything. */
export const readArticles: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  if (role === "reporter" && req.user) return { or: [published, { owner: { equals: req.user.id } }] };
  if (isKeyFor(req, "read-drafts", "write-stories")) return true;
  return req.query.draft === undefined ? published : false;
};

/** Versions carry unpublished text: editors see all, reporters those of their own articles, strangers none. */
export const readArticleVersions: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  if (role === "reporter" && req.user) return { "version.owner": { equals: req.user.id } };
  return false;
};

/** Reporters and keys write; only editors and admins publish. */
export const createArticle: Access = ({ req, data }) => {
  const role = roleOf(req);
  if (role === "reporter" || isKeyFor(req, "write-stories")) return data?.["_status"] !== "published";
  return role !== null;
};

/** A reporter works on an own article until it has once been published, a key on any; then editors alone do. */
export const updateArticle: Access = ({ req, data }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  if (data?.["_status"] === "published") return false;
  if (isKeyFor(req, "write-stories")) return unpublished;
  return role === "reporter" && req.user ? { and: [{ owner: { equals: req.user.id } }, unpublished] } : false;
};

/** Editors delete drafts and published stories alike; a reporter only an own article that was never published. */
export const deleteArticle: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  if (role !== "reporter" || !req.user) return false;
  return { and: [{ owner: { equals: req.user.id } }, unpublished] };
};
