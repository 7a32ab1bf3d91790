import { useTranslations } from "next-intl";
import type { Picture } from "@/domain/picture";
import { Icon } from "./icon";

type Props = { picture: Picture };

const preferredWidth = 640;

/** Stands in for a picture on a light page: what it shows, what it weighs, and a link that fetches it. */
export function PictureOnRequest({ picture: { webp, original, alt } }: Props) {
  const t = useTranslations("Article");
  const file = webp.find(({ width }) => width >= preferredWidth) ?? webp.at(-1) ?? original;
  const size = Math.max(1, Math.round(file.bytes / 1000));
  return (
    <a href={file.url} data-picture={alt} className="boxed flex min-h-11 gap-2 bg-sheet p-4">
      <Icon name="camera" className="text-grape" />
      <span>
        {alt} <b className="label">{t("showPicture", { size })}</b>
      </span>
    </a>
  );
}
