import { redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import { canSendMail } from "@/newsroom/mail/queue-mail";
import { passwordScreenWords } from "@/newsroom/words/own/password-screens";
import { passwordWords } from "@/newsroom/words/own/passwords";
import { wordsIn } from "@/newsroom/words/say";
import { ForgotForm } from "./forgot-form";

/** `/admin/forgot`: asks for a link to a new password; where no mail is sent it says whom to ask instead. */
export function ForgotView({ initPageResult: { req } }: AdminViewServerProps) {
  if (req.user) redirect("/admin/account");
  const words = wordsIn(passwordScreenWords, req.i18n);
  if (canSendMail()) return <ForgotForm />;
  return (
    <div className="waraq-door">
      <h1>{words.forgot}</h1>
      <p>{wordsIn(passwordWords, req.i18n).noMail}</p>
      <a href="/admin/login">{words.toSignIn}</a>
    </div>
  );
}
