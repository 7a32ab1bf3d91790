import type { UIFieldServerProps } from "payload";
import { roleOf } from "@/newsroom/access/roles";
import { SecurityList } from "./security-list";

/** Second factor and sessions of an account: its owner's, and for administrators a colleague's. */
export function SecurityPanel({ data, id, req }: UIFieldServerProps) {
  const account: unknown = id ?? data?.["id"];
  const own = account === req.user?.id;
  if (typeof account !== "number" || (!own && roleOf(req) !== "admin")) return null;
  return <SecurityList account={account} email={String(data?.["email"] ?? "")} own={own} />;
}
