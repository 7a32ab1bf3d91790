import type { UIFieldServerProps } from "payload";
import { roleOf } from "@/newsroom/access/roles";
import { readTimeZone } from "@/newsroom/globals/time-zone";
import { canSendMail } from "@/newsroom/mail/queue-mail";
import { findInvited } from "@/newsroom/passwords/invited";
import { findLinkEnd } from "@/newsroom/passwords/links";
import { LinkDeeds } from "./link-deeds";

/** On a colleague's page: an administrator sends another link to choose a password with, or ends those that are open. */
export async function PasswordLink({ data, id, req }: UIFieldServerProps) {
  const account: unknown = id ?? data?.["id"];
  if (roleOf(req) !== "admin" || typeof account !== "number" || account === req.user?.id) return null;
  const isInvited = (await findInvited(req.payload, account)) !== null;
  const until = await findLinkEnd(req.payload, account);
  const timeZone = await readTimeZone(req.payload);
  return <LinkDeeds account={account} isInvited={isInvited} until={until} byMail={canSendMail()} timeZone={timeZone} />;
}
