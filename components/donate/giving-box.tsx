import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import type { Giving } from "@/domain/site";
import { inEdition } from "@/i18n/edition";
import { Icon } from "../ui/icon";

type Props = {
  giving: Giving;
  edition: Edition;
  /** The story under which it stands: a gift tells which story brought it. */
  story?: string | undefined;
};

/** The request for support: it stands in the flow of the page, covers nothing and stays closed once closed. */
export function GivingBox({ giving: { title, text, price, button }, edition, story }: Props) {
  const t = useTranslations("Giving");
  if (!title) return null;
  return (
    <aside aria-labelledby="giving" className="giving relative mt-10 bg-wash p-6 print:hidden">
      <h2 id="giving" className="headline-3 pe-10">
        {title}
      </h2>
      <p className="mt-1 max-w-184">{text}</p>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <a href={inEdition(edition, story ? `/donate?story=${story}` : "/donate")} className="btn">
          {button || t("title")}
        </a>
        <span className="label">{price}</span>
      </div>
      <button
        type="button"
        data-close-giving=""
        aria-label={t("close")}
        className="absolute end-2 top-2 hidden size-11 place-items-center text-soft js:grid"
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
