import { useTranslations } from "next-intl";
import type { Ask } from "@/domain/ask";
import type { Edition } from "@/domain/edition";
import { CloseAsk } from "./close-ask";
import { donatePath } from "./donate-path";

type Props = { ask: Ask; edition: Edition; story: string };

/**
 * The request for support in one line at the foot of the window, in place of the box. It is the last thing on the page and
 * has a place of its own there, so that nothing lies beneath it for good.
 */
export function GivingBar({ ask, edition, story }: Props) {
  const t = useTranslations("Giving");
  const line = ask.barText || ask.title;
  if (!line) return null;
  return (
    <aside aria-labelledby="giving-bar" data-ask="bar" className="giving-bar bg-wash print:hidden">
      <div className="wrap flex flex-wrap items-center gap-3 py-2">
        <p id="giving-bar" className="ui grow basis-40">
          {line}
        </p>
        <a href={donatePath({ ask, edition, story })} className="btn">
          {ask.barButton || t("title")}
        </a>
        <CloseAsk className="grid" />
      </div>
    </aside>
  );
}
