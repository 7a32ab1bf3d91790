import type { Picture as PictureData, PictureFile } from "@/domain/picture";
import { focalClasses } from "./focal";
import { PictureOnRequest } from "./picture-on-request";

/** How wide a picture stands in each of its uses, for the browser to choose a file. */
const sizes = {
  lead: "(min-width: 48rem) 48rem, 100vw",
  inline: "(min-width: 48rem) 44rem, calc(100vw - 2rem)",
  card: "(min-width: 48rem) 24rem, 7rem",
  thumb: "7rem",
} as const;

const shapes = {
  whole: "w-full",
  card: "crop aspect-3/2",
  round: "crop aspect-square rounded-full",
} as const;

type Props = {
  picture: PictureData;
  use: keyof typeof sizes;
  shape?: keyof typeof shapes;
  /** The one picture of a page that is asked for at once. */
  first?: boolean;
  /** Beside a headline a picture says nothing new to whoever cannot see it. */
  silent?: boolean;
};

export function Picture({ picture, use, shape = "whole", first = false, silent = false }: Props) {
  const { original, focal, alt } = picture;
  if (picture.onRequest) return silent ? null : <PictureOnRequest picture={picture} />;
  const [avif, webp] = [listFiles(picture, "avif", use, shape), listFiles(picture, "webp", use, shape)];
  return (
    <picture>
      {avif.length > 0 && <source type="image/avif" srcSet={srcSet(avif)} sizes={sizes[use]} />}
      {webp.length > 0 && <source type="image/webp" srcSet={srcSet(webp)} sizes={sizes[use]} />}
      <img
        src={original.url}
        alt={silent ? "" : alt}
        width={original.width}
        height={original.height}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        className={shape === "whole" ? shapes.whole : `${shapes[shape]} ${focalClasses(focal)}`.trim()}
      />
    </picture>
  );
}

/** What the browser may choose from: for a card its crops, and whole pictures only where it may stand wider than these. */
function listFiles(picture: PictureData, format: "avif" | "webp", use: Props["use"], shape: Props["shape"]) {
  const whole = picture[format];
  const crops = shape === "card" ? picture.cards[format] : [];
  const widest = crops.at(-1)?.width ?? 0;
  if (use === "thumb" && crops.length > 1) return crops.slice(0, 2);
  return use === "card" && crops.length > 0 ? crops : [...crops, ...whole.filter(({ width }) => width > widest)];
}

function srcSet(files: PictureFile[]): string {
  return files.map(({ url, width }) => `${url} ${width}w`).join(", ");
}
