import { MinimalTemplate } from "@payloadcms/next/templates";
import { Wordmark } from "../mark";
import { ChoosePassword } from "./choose-password";

/** `/admin/password`: where links of invitations and forgotten passwords lead. Open to strangers; the link is the key. */
export function ChooseView() {
  return (
    <MinimalTemplate className="waraq-set-up">
      <div className="login__brand">
        <Wordmark />
      </div>
      <ChoosePassword />
    </MinimalTemplate>
  );
}
