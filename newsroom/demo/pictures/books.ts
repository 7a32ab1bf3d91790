import { gatherBoxes } from "./boxes";
import { darker } from "./colour";
import { pick, randomFrom } from "./scatter";
import { rect, round } from "./shapes";

const covers = ["#6b1f4b", "#c4573f", "#2f6f78", "#e0a03c", "#f0e2c8", "#3f5b2e", "#41527e", "#8d3a5e", "#b08a5a"];

/** Spines side by side on a board at `base`, filling `width`, up to `tall` high. No writing, only bands. */
export function shelfOfBooks(seed: number, left: number, base: number, width: number, tall: number): string {
  const random = randomFrom(seed);
  const { add, draw } = gatherBoxes();
  for (let x = left; x < left + width - tall * 0.3;) {
    const thick = Math.round(tall * (0.14 + random() * 0.17));
    const height = Math.round(tall * (0.68 + random() * 0.32));
    const cover = pick(covers, random);
    add(cover, x, base - height, thick - 3, height);
    add(darker(cover, 0.35), x + thick - 3, base - height, 3, height);
    if (random() > 0.4) add("#f6d9a0", x, Math.round(base - height * 0.84), thick - 3, Math.round(tall * 0.06));
    x += thick + 1 + (random() > 0.93 ? Math.round(tall * 0.25) : 0);
  }
  return draw();
}

/** A pile of lying books, its foot in the middle of `x`; some show their spine, some their pages. */
export function pileOfBooks(seed: number, x: number, base: number, width: number, count: number): string {
  const random = randomFrom(seed);
  let y = base;
  const parts: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const [long, thick] = [width * (0.78 + random() * 0.22), width * (0.1 + random() * 0.08)];
    const cover = pick(covers, random);
    const left = round(x - long / 2 + (random() - 0.5) * width * 0.12);
    y -= thick;
    parts.push(rect(left, y, long, thick, cover, `rx="3"`), rect(left, y + thick - 3, long, 3, darker(cover, 0.35)));
    if (random() > 0.6) parts.push(rect(left + 6, y + 4, long - 6, thick - 9, "#f6ead2"));
    else parts.push(rect(left + long * 0.12, y, 8, thick, "#f6d9a0"), rect(left + long * 0.8, y, 8, thick, "#f6d9a0"));
  }
  return parts.join("");
}
