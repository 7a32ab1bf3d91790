import { useTranslations } from "next-intl";
import type { Ask } from "@/domain/ask";
import type { Edition } from "@/domain/edition";
import { CloseAsk } from "./close-ask";
import { donatePath } from "./donate-path";
import { GoalMeter } from "./goal-meter";
import { Tiers } from "./tiers";

type Props = {
  ask: Ask;
  edition: Edition;
  /** The story under which it stands: a gift tells which story brought it. */
  story?: string | undefined;
};

/**
 * The request for support: it stands in the flow of the page and covers nothing. Where scripts run it is shown by the
 * rules of `browser/asking`, elsewhere always.
 */
export function GivingBox({ ask, edition, story }: Props) {
  const t = useTranslations("Giving");
  const { title, text, price, button, goal } = ask;
  if (!title) return null;
  return (
    <aside aria-labelledby="giving" data-ask="box" className="giving relative mt-10 bg-wash p-6 print:hidden">
      <h2 id="giving" className="headline-3 pe-10">
        {title}
      </h2>
      <p className="mt-1 max-w-184">{text}</p>
      {goal && <GoalMeter goal={goal} edition={edition} />}
      <Tiers {...{ ask, edition, story }} />
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <a href={donatePath({ ask, edition, story })} className="btn">
          {button || t("title")}
        </a>
        <span className="label">{price}</span>
      </div>
      <CloseAsk className="absolute end-2 top-2 hidden js:grid" />
    </aside>
  );
}
