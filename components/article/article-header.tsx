import { useTranslations } from "next-intl";
import type { Story } from "@/domain/story";
import { inEdition } from "@/i18n/edition";
import { Breadcrumb } from "../ui/breadcrumb";
import { Isolates } from "../ui/isolates";

/** A headline longer than this is set smaller. */
const longHeadline = 110;

type Props = { story: Story };

export function ArticleHeader({ story: { edition, section, kicker, title, standfirst } }: Props) {
  const t = useTranslations("List");
  const front = { name: t("front"), path: inEdition(edition, "/") };
  return (
    <header>
      <Breadcrumb crumbs={section ? [front, section] : [front]} />
      {kicker && (
        <p className="label">
          <Isolates text={kicker} />
        </p>
      )}
      <h1 className={title.length > longHeadline ? "headline-2" : "headline-1"}>
        <Isolates text={title} />
      </h1>
      {standfirst && (
        <p className="standfirst mt-3">
          <Isolates text={standfirst} />
        </p>
      )}
    </header>
  );
}
