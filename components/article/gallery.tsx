import { useTranslations } from "next-intl";
import type { CaptionedPicture } from "@/domain/picture";
import { Picture } from "../ui/picture";
import { Figure } from "./figure";

type Props = { title: string | null; pictures: CaptionedPicture[] };

/** Each picture leads to its largest file, so that the gallery needs no script. Of an odd number the first is large. */
export function Gallery({ title, pictures }: Props) {
  const t = useTranslations("Article");
  return (
    <section>
      {title && <h2>{title}</h2>}
      <div className="grid grid-cols-2 gap-4 [&>:first-child:nth-last-child(odd)]:col-span-2">
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
