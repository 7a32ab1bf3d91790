import { useTranslations } from "next-intl";
import type { Tag } from "@/domain/story";
import { Icon } from "../ui/icon";

/** Sixty tags must not push the story off the screen: the rest unfold. */
const shownAtOnce = 6;

type Props = { tags: Tag[] };

export function Tags({ tags }: Props) {
  const t = useTranslations("Article");
  if (tags.length === 0) return null;
  const rest = tags.slice(shownAtOnce);
  return (
    <nav aria-label={t("tags")} className="flex gap-2">
      <Icon name="tag" className="mt-3 text-leaf" />
      <div>
        <TagList tags={tags.slice(0, shownAtOnce)} />
        {rest.length > 0 && (
          <details className="mt-2">
            <summary className="ui py-2">{t("moreTags", { count: rest.length })}</summary>
            <TagList tags={rest} />
          </details>
        )}
      </div>
    </nav>
  );
}

function TagList({ tags }: Props) {
  return (
    <ul className="flex flex-wrap gap-2">
      {tags.map(({ slug, name, path }) => (
        <li key={slug}>
          <a href={path} rel="tag" className="chip">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
