import { useTranslations } from "next-intl";
import type { CaptionedPicture } from "@/domain/picture";
import { Picture } from "../ui/picture";
import { Figure } from "./figure";

type Props = { title: string | null; pictures: CaptionedPicture[] };

/**
 * Each picture leads to its largest file, so that the gallery needs no script. Of an odd number the first is large. What
 * stands for pictures on a light page has words in it, which need the whole width.
 */
export function Gallery({ title, pictures }: Props) {
  const t = useTranslations("Article");
  const abreast = "grid-cols-2 [&>:first-child:nth-last-child(odd)]:col-span-2";
  return (
    <section>
      {title && <h2>{title}</h2>}
      <div className={`grid gap-4 ${pictures.some(({ picture }) => picture.onRequest) ? "" : abreast}`.trim()}>
        {pictures.map((set) => (
          <Figure key={set.picture.id} set={set}>
            {set.picture.onRequest ? (
              <Picture picture={set.picture} use="inline" />
            ) : (
              <a href={set.picture.webp.at(-1)?.url ?? set.picture.original.url}>
                <Picture picture={set.picture} use="inline" shape="card" />
                <span className="sr-only">{t("openPicture")}</span>
              </a>
            )}
          </Figure>
        ))}
      </div>
    </section>
  );
}
