import { useTranslations } from "next-intl";
import { Icon } from "../ui/icon";
import { shareLinks } from "./share-links";

type Props = { title: string; /** The story's whole address. */ url: string };

export function Share({ title, url }: Props) {
  const t = useTranslations("Article");
  const shell = useTranslations("Shell");
  const { whatsapp, telegram, x, facebook, email } = shareLinks(title, url);
  const ways = [
    { icon: "whatsapp", name: shell("whatsapp"), href: whatsapp },
    { icon: "telegram", name: shell("telegram"), href: telegram },
    { icon: "facebook", name: shell("facebook"), href: facebook },
    { icon: "x", name: shell("x"), href: x },
    { icon: "email", name: shell("email"), href: email },
  ] as const;
  return (
    <section aria-labelledby="share" className="mt-8 print:hidden">
      <h2 id="share" className="label">
        {t("share")}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {ways.map(({ icon, name, href }) => (
          <li key={icon}>
            <a href={href} rel="noopener noreferrer" className="chip">
              <Icon name={icon} />
              {name}
            </a>
          </li>
        ))}
        <li className="hidden js:block">
          <button type="button" data-copy={url} data-copied={t("copied")} className="chip">
            <Icon name="copy" />
            <span>{t("copy")}</span>
          </button>
        </li>
      </ul>
      <span role="status" data-copy-status="" className="sr-only" />
    </section>
  );
}
