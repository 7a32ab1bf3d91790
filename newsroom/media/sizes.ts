import type { ImageSize } from "payload";

/** Widths in pixels that reader pages choose from. */
export const pictureWidths = [320, 480, 640, 960, 1280, 1600] as const;

const formats = {
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
  cropTo("card", socialHeight),
  ...Object.entries(searchCrops).map(([name, height]) => cropTo(name, height)),
];
