import type { DemoPicture } from "../edition";
import { gatherBoxes } from "./boxes";
import { glow } from "./gradient";
import { ground, ridge } from "./land";
import { person } from "./people";
import { pick, randomFrom, scatter, specks } from "./scatter";
import { area, circle, drawing, line, rect, repeat } from "./shapes";
import { sky, stars } from "./sky";

const lights = ["#ffd27a", "#ffb85c", "#ffe7ae", "#9fd6d0"];

/** A row of blocks of flats along `base`, some of their windows lit. */
function blocks(seed: number, base: number, tall: number, fill: string, roof: string, litShare: number): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  const windows = gatherBoxes();
  for (let x = -30; x < 1600;) {
    const width = 70 + Math.floor(random() * 5) * 22;
    const height = tall * (0.5 + random() * 0.5);
    const top = Math.round(base - height);
    parts.push(rect(x, top, width, height + 120, fill), rect(x, top, width, 7, roof));
    if (random() > 0.5) parts.push(rect(x + 14, top - 26, 26, 26, roof, `rx="5"`));
    if (random() > 0.6) parts.push(line(`M${x + width - 18} ${top}v-44m-12 8h24m-20 10h16`, roof, 3));
    const columns = Math.floor((width - 16) / 22);
    for (let row = 0; row < Math.floor(height / 34); row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if (random() < litShare) windows.add(pick(lights, random), x + 14 + column * 22, top + 22 + row * 34, 12, 18);
      }
    }
    x += width + 2;
  }
  return parts.join("") + windows.draw();
}

function minaret(x: number, base: number, height: number, fill: string): string {
  const top = base - height;
  return [
    rect(x - 13, top + 70, 26, height, fill),
    rect(x - 22, top + 120, 44, 12, fill),
    rect(x - 9, top + 30, 18, 60, fill),
    area(`M${x - 14} ${top + 34}Q${x} ${top - 6} ${x} ${top - 20}Q${x} ${top - 6} ${x + 14} ${top + 34}Z`, fill),
    line(`M${x} ${top - 14}v-16`, "#ffd27a", 3),
    rect(x - 20, top + 112, 40, 8, "#8ff0b4"),
  ].join("");
}

export const cityNight: DemoPicture = {
  key: "city-night",
  alt: "مدينة ليلًا تحت قمر مكتمل تتلألأ نوافذ أبنيتها المتراصة وأضواء جبل خلفها، ويطلّ عليها رجل وامرأة من شرفة.",
  caption: "أضواء المدينة كما تُرى من شرفة مطلّة عليها.",
  credit: "رسم: نور العلي",
  svg: drawing(1600, 900, [
    sky(1600, 900, "#0f1734 0, #2f3468 0.36, #7a5486 0.6, #d08a78 0.78"),
    stars(120, 6, 1600, 400),
    glow("moonlight", "#ffeec2", 1180, 190, 300, 300, 0.5),
    circle(1180, 190, 78, "#fff1cf"),
    circle(1156, 170, 13, "#ecd9ae"),
    circle(1206, 212, 19, "#ecd9ae"),
    circle(1190, 158, 7, "#ecd9ae"),
    ridge("0 360, 260 270, 560 210, 840 300, 1120 400, 1600 440", 900, 20, 12, "#232650"),
    scatter(150, 44, (random) => {
      const x = random() * 1000;
      const y = 330 + Math.abs(x - 520) * 0.2 + random() * (200 - Math.abs(x - 520) * 0.15);
      return circle(x, y, 1.5 + random() * 2.6, pick(lights, random), `opacity="0.85"`);
    }),
    line("M150 470C330 420 420 360 560 330C640 300 600 260 566 236", "#ffcf80", 3, `stroke-dasharray="1 12"`),
    glow("haze", "#f4a070", 800, 560, 1100, 240, 0.75),
    blocks(71, 560, 120, "#4b3f70", "#65558a", 0.42),
    minaret(520, 660, 400, "#3a3466"),
    area("M548 640v-110a86 86 0 0 1 172 0v110z", "#3a3466"),
    area("M634 444a86 86 0 0 1 86 86v110h-50q20-120-36-196z", "#2c2852"),
    line("M634 446v-34", "#ffd27a", 4),
    minaret(750, 660, 400, "#3a3466"),
    blocks(23, 680, 190, "#2c2852", "#463f74", 0.46),
    blocks(58, 820, 230, "#191a36", "#2e2d55", 0.52),
    specks(90, 77, [0, 690, 1600, 130], "#ffb85c", 3, 0.5),
    ground("0 846, 800 838, 1600 846", 900, "#0e1024"),
    rect(0, 826, 1600, 74, "#0e1024"),
    person([330, 880], 300, "#c08a72 #2a1d33 #4a6aa8 #2a3560", { arms: "-8 -60 12 -44, 16 -64 26 -46" }),
    person([220, 880], 276, "#d3a184 #d8618f #8a3568 #5a2450", {
      head: "scarf",
      wear: "robe",
      arms: "-12 -62 -4 -48, 12 -64 22 -46",
    }),
    line(`M0 752H1600${repeat(58, (i) => `M${i * 28 + 6} 752V900`)}`, "#080a18", 7),
    line("M0 748H1600", "#3b3a66", 4),
    rect(1330, 690, 96, 62, "#7a4034", `rx="6"`),
    line(
      "M1378 690C1370 640 1330 630 1310 650M1378 690C1380 620 1410 600 1440 620M1378 690C1378 640 1376 600 1384 580M1378 690C1400 650 1450 650 1460 676",
      "#1d3a35",
      12,
    ),
  ]),
};
