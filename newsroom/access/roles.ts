import type { Access, FieldAccess, PayloadRequest } from "payload";

export const roles = ["admin", "editor", "reporter"] as const;
export type Role = (typeof roles)[number];

/** The role of whoever is signed in, or `null` for a stranger. */
export function roleOf(req: PayloadRequest): Role | null {
  const user = req.user;
  if (!user || user.collection !== "users") return null;
  return roles.find((role) => role === user.role) ?? null;
}

export const isAdmin: Access = ({ req }) => roleOf(req) === "admin";

/** Admins and editors. */
export const isEditor: Access = ({ req }) => {
  const role = roleOf(req);
  return role === "admin" || role === "editor";
};

/** Whether whoever asks is an editor or an admin. */
export function isEditorRequest(req: PayloadRequest): boolean {
  const role = roleOf(req);
  return role === "admin" || role === "editor";
}

export const isStaff: Access = ({ req }) => roleOf(req) !== null;
export const anyone: Access = () => true;

export const staffField: FieldAccess = ({ req }) => roleOf(req) !== null;
export const editorField: FieldAccess = ({ req }) => {
  const role = roleOf(req);
  return role === "admin" || role === "editor";
};
export const adminField: FieldAccess = ({ req }) => roleOf(req) === "admin";
export const nobodyField: FieldAccess = () => false;
