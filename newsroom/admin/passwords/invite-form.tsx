import type { ServerProps } from "payload";
import { canSendMail } from "@/newsroom/mail/queue-mail";
import { InviteFields } from "./invite-fields";

/** Above the list of people: an administrator invites a colleague, who chooses the password. */
export function InviteForm({ user }: ServerProps) {
  return user?.role === "admin" ? <InviteFields byMail={canSendMail()} /> : null;
}
