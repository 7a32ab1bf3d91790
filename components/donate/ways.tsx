import { useTranslations } from "next-intl";
import type { GivingWay } from "@/domain/site";
import { Icon } from "../ui/icon";

type Props = { ways: GivingWay[] };

export function Ways({ ways }: Props) {
  const t = useTranslations("Giving");
  if (ways.length === 0) return <p className="mt-8">{t("noWays")}</p>;
  return (
    <section aria-labelledby="ways" className="mt-10">
      <h2 id="ways" className="opening">
        {t("ways")}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {ways.map(({ label, note, url }) => (
          <li key={url} className="boxed relative bg-sheet p-6">
            <a href={url} rel="noopener noreferrer external" className="headline-3 covering flex items-center gap-2">
              {label}
              <Icon name="linkOut" small />
            </a>
            {note && <p className="mt-1 text-dim">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
