import type { DemoPicture } from "../edition";
import { glow, gradient } from "./gradient";
import { person } from "./people";
import { specks } from "./scatter";
import { area, circle, drawing, ellipse, line, rect, repeat } from "./shapes";

/** A flat loaf lying, seen from a little above. */
function loaf(x: number, y: number, rx: number, seed: number): string {
  return [
    ellipse(x, y + 7, rx, rx * 0.3, "#8a4a20"),
    ellipse(x, y, rx, rx * 0.3, "#efb765"),
    ellipse(x - rx * 0.1, y - rx * 0.04, rx * 0.8, rx * 0.2, "#f9d38c"),
    specks(9, seed, [x - rx * 0.6, y - rx * 0.14, rx * 1.2, rx * 0.3], "#a85c26", rx * 0.08, 0.8),
  ].join("");
}

function stack(x: number, y: number, count: number, rx: number, seed: number): string {
  return repeat(count, (i) => loaf(x + ((i * 37) % 11) - 5, y - i * 17, rx, seed + i));
}

const bricks = repeat(12, (row) => repeat(17, (column) => `M${column * 100 - (row % 2) * 50} ${row * 62}h92v52h-92z`));

const vault = repeat(13, (i) => {
  const angle = Math.PI * (1 - (i + 0.5) / 13);
  const [x, y] = [Math.round(520 + Math.cos(angle) * 318), Math.round(520 - Math.sin(angle) * 318)];
  const turn = Math.round(90 - (angle * 180) / Math.PI);
  return rect(
    -32,
    -38,
    64,
    76,
    i % 2 === 0 ? "#a4513a" : "#8c4033",
    `rx="5" transform="translate(${x} ${y}) rotate(${turn})"`,
  );
});

export const bakeryOven: DemoPicture = {
  key: "bakery-oven",
  alt: "خبّاز يدفع بمجرفة خشبية طويلة أرغفة إلى فرن حجري متوهّج، وإلى جانبه صبي يرتّب أكداس الخبز على طاولة.",
  caption: "خبّاز أمام بيت النار في فرن شعبي قبل طلوع الفجر.",
  credit: "رسم: نور العلي",
  focal: { x: 44, y: 52 },
  svg: drawing(1600, 900, [
    gradient("wall", "#2b1622 0, #4a2228 0.6, #5a2a28 1"),
    rect(0, 0, 1600, 900, "url(#wall)"),
    area(bricks, "#6e332f", `opacity="0.5"`),
    glow("warm", "#ff9a3c", 520, 520, 900, 700, 0.75),
    vault,
    area("M244 740V520a276 276 0 0 1 552 0V740Z", "#3a161a"),
    gradient("fire", "#c23a1c 0, #f5822a 0.5, #ffd36a 1"),
    area("M268 740V524a252 252 0 0 1 504 0V740Z", "url(#fire)"),
    area(
      "M300 700C290 620 330 600 330 540C370 570 380 600 376 640C410 590 400 540 440 480C450 550 500 580 490 650C520 620 520 590 516 560C570 600 560 650 566 680C590 660 600 630 596 600C640 640 650 680 644 712Z",
      "#ffe08a",
      `opacity="0.9"`,
    ),
    area(
      "M350 706C350 660 380 650 384 610C410 640 404 670 420 690C440 650 450 620 446 590C480 630 470 680 500 700C520 680 530 670 530 650C560 680 560 700 556 712Z",
      "#fffbe0",
      `opacity="0.9"`,
    ),
    rect(268, 700, 504, 40, "#a8401f"),
    loaf(420, 706, 74, 4),
    loaf(610, 710, 74, 5),
    rect(190, 740, 660, 34, "#c07a52"),
    rect(190, 740, 660, 9, "#ffbf78"),
    rect(210, 774, 620, 126, "#7a3a30"),
    glow("lamp", "#ffd88a", 1180, 130, 420, 320, 0.55),
    line("M1180 0V96", "#1c0e18", 5),
    area("M1120 134a60 44 0 0 1 120 0z", "#2f6f78"),
    circle(1180, 138, 18, "#fff2c4"),
    rect(1290, 300, 310, 16, "#9c5d3a"),
    rect(1290, 460, 310, 16, "#9c5d3a"),
    repeat(5, (i) => ellipse(1330 + i * 60, 286, 28, 18, "#f5e3c4")),
    repeat(5, (i) => area(`M${1304 + i * 62} 460v-60q24-18 48 0v60z`, i % 2 === 0 ? "#e9d8bc" : "#d3b893")),
    line("M1060 500L560 690", "#e0a763", 15),
    area("M600 664L470 700L480 726L616 694Z", "#e0a763"),
    loaf(520, 690, 60, 8),
    person([1080, 900], 620, "#b0744e #f4ead8 #f2e7d2 #e6d7bd", {
      head: "cap",
      wear: "coat",
      mirrored: true,
      arms: "20 -66 36 -56, 16 -60 10 -54",
    }),
    person([1420, 900], 430, "#a86c48 #241520 #2f6f78 #2a2236", {
      mirrored: true,
      arms: "12 -62 30 -56, 18 -60 36 -52",
    }),
    rect(860, 770, 740, 32, "#d69a5e"),
    rect(860, 770, 740, 8, "#f6c486"),
    rect(880, 802, 720, 98, "#6b3428"),
    stack(980, 752, 7, 84, 20),
    stack(1160, 756, 4, 84, 30),
    stack(1300, 754, 3, 80, 40),
    stack(1520, 752, 8, 84, 50),
    specks(120, 81, [300, 120, 900, 640], "#ffd08a", 4, 0.5),
    specks(60, 82, [880, 760, 700, 30], "#fff6e4", 4, 0.8),
  ]),
};
