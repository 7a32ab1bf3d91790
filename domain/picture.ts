/** One file of a picture. `width`, `height` in pixels, `bytes` on disk. */
export type PictureFile = { url: string; width: number; height: number; bytes: number };

/** A picture in every size made at upload, narrowest first. Texts are plain text in the newsroom's words. */
export type Picture = {
  id: number;
  alt: string;
  caption: string | null;
  credit: string | null;
  license: string | null;
  /** The point that must stay in view when the picture is cropped, in per cent from the physical left and top edges. */
  focal: { x: number; y: number };
  avif: PictureFile[];
  webp: PictureFile[];
  /** Crops of 3 × 2 around the focal point, narrowest first; none when they have not been made. */
  cards: { avif: PictureFile[]; webp: PictureFile[] };
  /** The stripped original, for browsers without AVIF and WebP. */
  original: PictureFile;
  /** Whether the picture is fetched only when the reader asks for it. */
  onRequest: boolean;
  /** 1200 × 630 JPEG for social cards. */
  card: PictureFile | null;
  /** 1 × 1, 4 × 3 and 16 × 9 JPEGs for search engines, as far as the original is large enough. */
  crops: PictureFile[];
};

/** A picture as set in a story: its caption there may differ from the picture's own. */
export type CaptionedPicture = { picture: Picture; caption: string | null; credit: string | null };
