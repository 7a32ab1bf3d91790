import { useTranslations } from "next-intl";
import type { Section } from "@/domain/story";

type Props = { sections: Section[]; current?: string | undefined };

export function SectionNav({ sections, current }: Props) {
  const t = useTranslations("Shell");
  if (sections.length === 0) return null;
  return (
    <nav aria-label={t("sections")} className="section-nav heavy-below print:hidden">
      <ul className="wrap flex px-1">
        {sections.map(({ slug, name, path }) => (
          <li key={slug}>
            <a href={path} aria-current={slug === current ? "true" : undefined} className="ui section-link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
