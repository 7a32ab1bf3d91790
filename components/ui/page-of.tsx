import { useTranslations } from "next-intl";
import type { PagePlace } from "@/domain/list";

type Props = { place: PagePlace; /** Stories of the whole list, as far as they are known. */ total?: number | null };

/** Under the name of a list: how many stories it has, or which of its pages this is. */
export function PageOf({ place: { page, pages }, total = null }: Props) {
  const t = useTranslations("List");
  if (page > 1) return <p className="meta">{t("pageOf", { page: String(page), pages: String(pages) })}</p>;
  return total === null ? null : <p className="meta">{t("count", { count: total })}</p>;
}
