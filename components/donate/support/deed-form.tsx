import type { ReactNode } from "react";
import type { Edition } from "@/domain/edition";
import type { SupportDeed } from "@/domain/support";
import { inEdition } from "@/i18n/edition";

type Props = {
  edition: Edition;
  /** The token of the link: without it a form changes nothing. */
  token: string;
  deed: SupportDeed;
  pledge?: number;
  className?: string;
  children: ReactNode;
};

/** A form by which a giver changes something. */
export function DeedForm({ edition, token, deed, pledge, className, children }: Props) {
  return (
    <form method="post" action={inEdition(edition, "/donate/support")} className={className}>
      <input type="hidden" name="key" value={token} />
      <input type="hidden" name="deed" value={deed} />
      {pledge !== undefined && <input type="hidden" name="pledge" value={pledge} />}
      {children}
    </form>
  );
}
