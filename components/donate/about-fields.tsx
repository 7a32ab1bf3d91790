import { useTranslations } from "next-intl";
import type { GivingFields, GivingProblem } from "@/domain/giving";

type Props = { fields: GivingFields; told: (field: keyof GivingProblem) => string | undefined };

/** Who gives, as far as they want to say so. */
export function AboutFields({ fields, told }: Props) {
  const t = useTranslations("Giving");
  return (
    <fieldset>
      <legend className="headline-4 mb-2">{t("about")}</legend>
      <div className="grid gap-3 md:grid-cols-2">
        <label className="meta">
          {t("name")}
          <input
            name="name"
            defaultValue={fields.name}
            autoComplete="name"
            maxLength={80}
            aria-describedby={told("name")}
            className="field"
          />
        </label>
        <label className="meta">
          {t("email")}
          <input
            name="email"
            type="email"
            dir="ltr"
            defaultValue={fields.email}
            autoComplete="email"
            maxLength={254}
            aria-describedby={told("email")}
            className="field"
          />
        </label>
      </div>
      <label className="meta mt-3 block">
        {t("message")}
        <textarea
          name="message"
          rows={3}
          dir="auto"
          defaultValue={fields.message}
          maxLength={500}
          aria-describedby={told("message")}
          className="field"
        />
      </label>
      <label className="ui mt-3 flex items-center gap-3">
        <input type="checkbox" name="thanks" value="yes" defaultChecked={fields.thanks === "yes"} className="size-5" />
        {t("thanks")}
      </label>
      <p className="meta mt-3">{t("privacy")}</p>
    </fieldset>
  );
}
