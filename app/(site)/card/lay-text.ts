import { join } from "node:path";
import sharp from "sharp";
import type { Edition } from "@/domain/edition";

const fontfile = join(process.cwd(), "app/(site)/card/waraq-kufi-bold.ttf");

/** Keeps a line that begins in the other script in the direction of its edition. */
const directionMarks = { ar: "\u200f", en: "\u200e" } as const satisfies Record<Edition, string>;

type Style = { edition: Edition; size: number; color: string; width: number };

/** A piece of set text, as wide and high as its ink. */
export type Laid = { input: Buffer; width: number; height: number };

/** Sets text in lines at most `width` pixels wide. `next/og` cannot: it sets Arabic words in reverse order. */
export async function layText(text: string, { edition, size, color, width }: Style): Promise<Laid> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${color}">${directionMarks[edition]}${escapeMarkup(text)}</span>`,
      font: `Noto Kufi Arabic Bold ${size}`,
      fontfile,
      rgba: true,
      // Where lines begin: at the other side for Arabic.
      align: "left",
      width,
      // Kufi's own lines stand far apart.
      spacing: -Math.round(size / 5),
      wrap: "word-char",
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

/** Signs without a letter in the font, which would be empty boxes. */
const unknown = /\p{Cc}|\p{Cs}|\p{Co}|\p{Regional_Indicator}|\p{Variation_Selector}|(?![#*0-9©®])\p{Emoji}/gu;

/** Pango's markup is XML. */
function escapeMarkup(text: string): string {
  return text
    .replace(unknown, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
