import { useTranslations } from "next-intl";
import type { GivingWay } from "@/domain/site";
import { Icon } from "../ui/icon";

type Props = {
  ways: GivingWay[];
  /** Whether there is a form to give by above them. */
  beside: boolean;
};

/** Links to other places at which one can give, as the newsroom set them. */
export function Ways({ ways, beside }: Props) {
  const t = useTranslations("Giving");
  if (ways.length === 0) return beside ? null : <p className="mt-8">{t("noWays")}</p>;
  return (
    <section aria-labelledby="ways" className="mt-10">
      <h2 id="ways" className="opening">
        {beside ? t("otherWays") : t("ways")}
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
