import type { Access, Where } from "payload";
import { roleOf } from "./roles";

const published: Where = { _status: { equals: "published" } };

/** Strangers see what is published, never through `draft=true`; reporters also their own; editors everything. */
export const readArticles: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  if (role === "reporter" && req.user) return { or: [published, { owner: { equals: req.user.id } }] };
  return req.query.draft === undefined ? published : false;
};

/** Versions carry unpublished text: editors see all, reporters those of their own articles, strangers none. */
export const readArticleVersions: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  if (role === "reporter" && req.user) return { "version.owner": { equals: req.user.id } };
  return false;
};

/** Reporters write; only editors and admins publish. */
export const createArticle: Access = ({ req, data }) => {
  const role = roleOf(req);
  if (role === "reporter") return data?.["_status"] !== "published";
  return role !== null;
};

/** A reporter works on an own article until it has once been published; from then on it is in the editors' hands. */
export const updateArticle: Access = ({ req, data }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  if (role !== "reporter" || !req.user || data?.["_status"] === "published") return false;
  return { and: [{ owner: { equals: req.user.id } }, { firstPublishedAt: { exists: false } }] };
};

/** Editors delete drafts and published stories alike; a reporter only an own article that was never published. */
export const deleteArticle: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor") return true;
  if (role !== "reporter" || !req.user) return false;
  return { and: [{ owner: { equals: req.user.id } }, { firstPublishedAt: { exists: false } }] };
};
