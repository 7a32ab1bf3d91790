import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import { inEdition } from "@/i18n/edition";

type Props = { edition: Edition; email: string };

/** Asks for the address to which the link is sent. */
export function AskForLink({ edition, email }: Props) {
  const t = useTranslations("Support");
  return (
    <form method="post" action={inEdition(edition, "/donate/support")} className="mt-6 max-w-120">
      <p>{t("askText")}</p>
      <label className="meta mt-4 block">
        {t("email")}
        <input
          name="email"
          type="email"
          dir="ltr"
          required
          defaultValue={email}
          autoComplete="email"
          maxLength={254}
          className="field"
        />
      </label>
      <p className="mt-4">
        <button className="btn" name="deed" value="link">
          {t("send")}
        </button>
      </p>
    </form>
  );
}
