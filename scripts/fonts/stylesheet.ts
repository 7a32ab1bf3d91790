import type { Face } from "./build-faces";

/**
 * A face made of a font that the reader's device has, sized like one of ours, so that the swap moves no line.
 * It is held to the same characters, or Latin words in an Arabic headline would be enlarged with it.
 */
type Fallback = {
  family: string;
  weights: string;
  /** Full and PostScript names for `local()`: Android and Linux, then Apple's, then Windows. */
  fonts: string[];
  /** Width of ours over the width of Android's Noto Naskh Arabic UI, in per cent, over the lines of a news story. */
  size: number;
  /** `hhea` of our font in per cent of the em. */
  ascent: number;
  descent: number;
};

const regularFonts = [
  "Noto Naskh Arabic UI",
  "NotoNaskhArabicUI",
  "NotoNaskhArabicUI-Regular",
  "NotoNaskhArabic-Regular",
  "Geeza Pro",
  "Segoe UI",
  "Arial",
];
const boldFonts = [
  "Noto Naskh Arabic UI Bold",
  "NotoNaskhArabicUI-Bold",
  "NotoNaskhArabic-Bold",
  "Geeza Pro Bold",
  "Segoe UI Bold",
  "Arial Bold",
];

const kufiMetrics = { family: "Waraq Kufi Fallback", ascent: 128.2, descent: 61.5 };

const fallbacks: Fallback[] = [
  { ...kufiMetrics, weights: "400 500", fonts: regularFonts, size: 125 },
  { ...kufiMetrics, weights: "600 700", fonts: boldFonts, size: 132 },
  { family: "Waraq Naskh Fallback", weights: "400", fonts: regularFonts, size: 100, ascent: 106.9, descent: 63.4 },
];

function printFallback({ family, weights, fonts, size, ascent, descent }: Fallback, unicodeRange: string): string {
  // Overrides are taken of the adjusted size: https://drafts.csswg.org/css-fonts-5/#size-adjust-desc
  const override = (metric: number) => `${((metric * 100) / size).toFixed(1)}%`;
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weights};
  src: ${fonts.map((font) => `local("${font}")`).join(", ")};
  size-adjust: ${size}%;
  ascent-override: ${override(ascent)};
  descent-override: ${override(descent)};
  line-gap-override: 0%;
  unicode-range: ${unicodeRange};
}`;
}

function printFace(face: Face, url: string, unicodeRange: string): string {
  return `@font-face {
  font-family: "${face.family}";
  font-weight: ${face.weights};
  font-display: optional;
  src: url("${url}") format("woff2");
  unicode-range: ${unicodeRange};
}`;
}

/** The `@font-face` rules of `faces`, served from `urls` in the same order, and of their fallbacks. */
export function printStylesheet(faces: Face[], urls: string[], unicodeRange: string): string {
  const served = faces.map((face, index) => printFace(face, urls[index] ?? "", unicodeRange));
  const sized = fallbacks.map((fallback) => printFallback(fallback, unicodeRange));
  const note = "/* Written by scripts/build-fonts.ts. */";
  return [note, ...served, ...sized].join("\n\n");
}
