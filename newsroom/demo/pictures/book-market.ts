import type { DemoPicture } from "../edition";
import { pileOfBooks, shelfOfBooks } from "./books";
import { glow, gradient } from "./gradient";
import { person } from "./people";
import { leaves } from "./plants";
import { specks } from "./scatter";
import { area, circle, drawing, ellipse, line, rect, repeat } from "./shapes";

/** An arch of the arcade, full of shelves. */
function bay(x: number, seed: number): string {
  return [
    area(`M${x} 640V300a170 190 0 0 1 340 0V640Z`, "#c99a86"),
    area(`M${x + 24} 640V304a146 166 0 0 1 292 0V640Z`, "#3a2036"),
    shelfOfBooks(seed, x + 62, 268, 226, 76),
    shelfOfBooks(seed + 1, x + 34, 376, 282, 88),
    shelfOfBooks(seed + 2, x + 34, 488, 282, 92),
    shelfOfBooks(seed + 3, x + 34, 602, 282, 94),
    [268, 376, 488, 602].map((y, i) => rect(x + (i === 0 ? 44 : 24), y, i === 0 ? 252 : 292, 11, "#8f5a3a")).join(""),
  ].join("");
}

function bulbs(startY: number, dip: number): string {
  return repeat(12, (i) => {
    const share = (i + 0.5) / 12;
    const y = startY + 4 * dip * share * (1 - share);
    return circle(1600 * share, y + 14, 26, "#ffd27a", `opacity="0.22"`) + circle(1600 * share, y + 14, 10, "#fff0c0");
  });
}

export const bookMarket: DemoPicture = {
  key: "book-market",
  alt: "سوق كتب مستعملة تحت قناطر حجرية في المساء، رفوف ممتلئة وأكوام من الكتب على الطاولات، وزوار يقلّبونها تحت حبال من المصابيح الصغيرة.",
  caption: "زوار يتصفحون الكتب المستعملة على بسطات في سوق شعبي.",
  credit: "رسم: نور العلي",
  svg: drawing(1600, 900, [
    gradient("stone", "#2f4a63 0, #5c5470 0.4, #a8746f 1"),
    rect(0, 0, 1600, 900, "url(#stone)"),
    line(
      repeat(6, (i) => `M0 ${60 + i * 90}H1600`) +
        repeat(6, (row) => repeat(11, (i) => `M${i * 160 + (row % 2) * 80} ${60 + row * 90}v90`)),
      "#2b2542",
      3,
      `opacity="0.3"`,
    ),
    bay(40, 10),
    bay(430, 20),
    bay(820, 30),
    bay(1210, 40),
    glow("evening", "#ffb866", 800, 380, 900, 420, 0.4),
    rect(0, 640, 1600, 260, "#4a2c48"),
    area("M0 640H1600V676H0Z", "#6e4458"),
    line("M0 70Q800 230 1600 70", "#1f1630", 4),
    bulbs(70, 80),
    leaves(150, 6, [1500, 20], 260, 100, 46, "#27483f"),
    leaves(80, 7, [1470, 10], 240, 80, 42, "#4f7a52"),
    person([470, 800], 430, "#b57c5a #efe3d0 #2f6f78 #2a2a44", {
      head: "scarf",
      wear: "coat",
      arms: "12 -66 28 -62, 16 -62 32 -60",
    }),
    area("M596 534l46-14l44 18v-8l-44-20l-46 14z", "#6b1f4b"),
    area("M596 528l46-14l44 18l-2-30l-42-16l-46 14z", "#fff6e0"),
    person([1130, 800], 460, "#a8704c #2a1a20 #e0a03c #33344e", {
      mirrored: true,
      arms: "12 -64 22 -50, 16 -64 24 -54",
    }),
    person([1290, 810], 290, "#b57c5a #4a2c22 #c4573f #41527e", {
      mirrored: true,
      arms: "12 -70 26 -66, 14 -66 28 -64",
    }),
    rect(1196, 606, 56, 40, "#3f5b2e", `transform="rotate(-14 1224 626)"`),
    ellipse(380, 804, 120, 12, "#1f1630", `opacity="0.4"`),
    area("M0 760H1600V790H0Z", "#d99a5e"),
    area("M0 760H1600V769H0Z", "#f7c98c"),
    area("M0 790H1600V900H0Z", "#7d4638"),
    area(
      repeat(16, (i) => `M${i * 100} 790h50v44q-25 22-50 0z`),
      "#6b1f4b",
    ),
    area(
      repeat(16, (i) => `M${i * 100 + 50} 790h50v44q-25 22-50 0z`),
      "#f0dcb8",
    ),
    pileOfBooks(3, 130, 760, 220, 6),
    pileOfBooks(5, 340, 760, 190, 3),
    shelfOfBooks(62, 590, 760, 400, 130),
    rect(574, 630, 14, 130, "#8f5a3a"),
    rect(972, 630, 14, 130, "#8f5a3a"),
    pileOfBooks(9, 1090, 760, 180, 2),
    pileOfBooks(12, 1370, 760, 210, 4),
    pileOfBooks(14, 1540, 760, 190, 7),
    specks(160, 71, [0, 60, 1600, 560], "#ffd9a0", 3, 0.3),
  ]),
};
