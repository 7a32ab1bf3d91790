import { useTranslations } from "next-intl";
import { Icon } from "../ui/icon";

/** Keeps a story in the browser. It stands there before any script runs, so that nothing moves. */
export function SaveButton() {
  const t = useTranslations("Kept");
  return (
    <>
      <button
        type="button"
        data-save=""
        data-unsave={t("unsave")}
        data-saved={t("saved")}
        data-removed={t("removed")}
        data-full={t("full")}
        className="chip"
      >
        <Icon name="save" />
        <span>{t("save")}</span>
      </button>
      <span role="status" data-save-status="" className="sr-only" />
    </>
  );
}
