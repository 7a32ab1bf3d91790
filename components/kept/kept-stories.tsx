import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ListHeader } from "../ui/list-header";
import { KeptList } from "./kept-list";

type Props = { title: string; /** What the page says under its title. */ children?: ReactNode };

/** A page of what this browser keeps for reading without a connection, and how to be rid of it. */
export function KeptStories({ title, children }: Props) {
  const t = useTranslations("Kept");
  return (
    <div className="narrow pt-6">
      <ListHeader title={title}>{children}</ListHeader>
      <p className="standfirst mt-6 js:hidden">{t("needsScript")}</p>
      <KeptList kind="saved" />
      <KeptList kind="read" />
      <div className="boxed mt-8 hidden bg-sheet p-4 js:block">
        <label className="ui flex items-center gap-3 py-2.5">
          <input type="checkbox" disabled data-keep-read="" className="size-5 accent-grape" />
          {t("keepRead")}
        </label>
        <p className="meta mt-2">{t("privacy")}</p>
        <button type="button" data-forget="" className="chip mt-4">
          {t("forget")}
        </button>
      </div>
    </div>
  );
}
