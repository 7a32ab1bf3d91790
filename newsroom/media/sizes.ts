import type { ImageSize } from "payload";

/** Widths in pixels that reader pages choose from. */
export const pictureWidths = [320, 480, 640, 960, 1280, 1600] as const;

export const formats = {
  avif: { format: "avif", options: { quality: 50, effort: 2 } },
  webp: { format: "webp", options: { quality: 74, effort: 4 } },
} as const satisfies Record<string, NonNullable<ImageSize["formatOptions"]>>;

function sizesIn(format: keyof typeof formats): ImageSize[] {
  return pictureWidths.map((width) => ({
    name: `${format}${width}`,
    width,
    withoutEnlargement: true,
    formatOptions: formats[format],
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  }));
}

/**
 * Widths of the crops that cards show. None is a width of `pictureWidths`: files are named by their width and height,
 * and a crop would take the name of a whole picture of the same shape.
 */
export const cardWidths = [240, 360, 540, 800] as const;

/** The height of a card's picture, which is 3 to 2 wherever pages show one. */
export function cardHeight(width: number): number {
  return Math.round((width * 2) / 3);
}

function cardsIn(format: keyof typeof formats): ImageSize[] {
  return cardWidths.map((width) => ({
    name: `${format}card${width}`,
    width,
    height: cardHeight(width),
    formatOptions: formats[format],
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  }));
}

/** What search engines ask of a story's picture: three shapes, each at least 1200 px wide. */
export const searchCrops = { square: 1200, classic: 900, wide: 675 } as const satisfies Record<string, number>;

/** The picture that social networks show. */
const socialHeight = 630;

function cropTo(name: string, height: number): ImageSize {
  return {
    name,
    width: 1200,
    height,
    formatOptions: { format: "jpeg", options: { quality: 82, mozjpeg: true } },
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  };
}

/** Everything that is made of a picture at upload, so that nothing is resized on request. */
export const pictureSizes: ImageSize[] = [
  ...sizesIn("avif"),
  ...sizesIn("webp"),
  ...cardsIn("avif"),
  ...cardsIn("webp"),
  cropTo("card", socialHeight),
  ...Object.entries(searchCrops).map(([name, height]) => cropTo(name, height)),
];
