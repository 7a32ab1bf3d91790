import type { Access, Where } from "payload";
import { roleOf } from "./roles";

/**
 * Editors see and close the links of all stories, reporters those of the stories that are theirs, whoever made them. The
 * links of the newsroom's own preview are their maker's alone.
 */
export const managePreviews: Access = ({ req }) => {
  const role = roleOf(req);
  if (!role || !req.user) return false;
  const theirs: Where[] = role === "reporter" ? [{ "article.owner": { equals: req.user.id } }] : [];
  const given: Where = { and: [{ own: { not_equals: true } }, ...theirs] };
  const own: Where = { and: [{ own: { equals: true } }, { createdBy: { equals: req.user.id } }] };
  return { or: [given, own] };
};
