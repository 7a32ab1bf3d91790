import sharp from "sharp";
import type { CardWords } from "@/stories/get-card";
import { grape, ink, paper } from "./card-colors";
import { cardSize } from "./card-size";
import { fitHeadline } from "./fit-headline";
import { type Laid, layText } from "./lay-text";

const margin = 72;
const band = 20;
const textWidth = cardSize.width - 2 * margin - band;
const gap = 36;
const headlineHeight = 320;

/** Draws the card of a story: the site's name, the section and the headline, from where its language begins. */
export async function drawCard({ edition, site, section, title }: CardWords): Promise<Buffer> {
  const style = { edition, color: ink, width: textWidth };
  const measure = async (text: string, size: number) => (await layText(text, { ...style, size })).height;
  const { text, size } = await fitHeadline(title || site, headlineHeight, measure);
  const [name, label, headline] = await Promise.all([
    layText(site, { ...style, size: 60, color: grape }),
    section ? layText(section, { ...style, size: 36, color: grape }) : null,
    layText(text, { ...style, size }),
  ]);
  const startOf = ({ width }: Laid) => (edition === "ar" ? cardSize.width - margin - band - width : margin + band);
  const place = (laid: Laid, top: number) => ({ input: laid.input, left: startOf(laid), top });
  const headlineTop = cardSize.height - margin - headline.height;
  return sharp({ create: { ...cardSize, channels: 3, background: paper } })
    .composite([
      {
        input: await rectangle(band, cardSize.height, grape),
        left: edition === "ar" ? cardSize.width - band : 0,
        top: 0,
      },
      place(name, margin),
      ...(label ? [place(label, headlineTop - gap - label.height)] : []),
      place(headline, headlineTop),
    ])
    .png({ palette: true, colours: 64, effort: 7 })
    .toBuffer();
}

function rectangle(width: number, height: number, background: string): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}
