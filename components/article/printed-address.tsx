import { useTranslations } from "next-intl";
import type { Story } from "@/domain/story";
import { inEdition } from "@/i18n/edition";

type Props = { story: Story; /** The story's whole address. */ url: string };

/** Where a story on paper came from, in an address short enough to type: it leads to the full one. */
export function PrintedAddress({ story: { edition, id }, url }: Props) {
  const t = useTranslations("Article");
  return (
    <p className="meta mt-8 hidden print:block">
      {t("address")} <bdi dir="ltr">{new URL(inEdition(edition, `/news/${id}`), url).href}</bdi>
    </p>
  );
}
