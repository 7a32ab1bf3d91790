import { useTranslations } from "next-intl";

type Props = { spellings: string[]; hrefOf: (words: string) => string };

/** Likely spellings of what nobody has written. */
export function Spellings({ spellings, hrefOf }: Props) {
  const t = useTranslations("Search");
  if (spellings.length === 0) return null;
  return (
    <p className="mt-4">
      {t("spelling")}{" "}
      {spellings.map((words, index) => (
        <span key={words}>
          {index > 0 && " · "}
          <a href={hrefOf(words)} className="font-bold text-grape underline">
            <bdi>{words}</bdi>
          </a>
        </span>
      ))}
    </p>
  );
}
