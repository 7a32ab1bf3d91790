import type { DemoPicture } from "../edition";
import { gradient } from "./gradient";
import { ridge } from "./land";
import { person } from "./people";
import { pick, randomFrom, scatter, strokes } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat } from "./shapes";
import { birds, sky, streaks, sun } from "./sky";

const boxes = ["#c4513f", "#e0a03c", "#2f6f78", "#6b1f4b", "#dfd3bd", "#41526e"];

/** A quay crane; its arm reaches to the left over the water. */
function crane(x: number, base: number, scale: number, colour: string): string {
  return placed([x, base], { scale }, [
    line("M-50 0L-36-300M60 0L46-300M-50-4H60M-44-150H52M-44-150L46-290", colour, 13),
    line("M-330-300H150", colour, 17),
    line("M0-300L10-420M10-420L-310-304M10-420L140-304M-150-300V-362", colour, 7),
    rect(-8, -296, 52, 36, colour),
    line("M-200-296V-176M-172-296V-176", colour, 3),
    rect(-222, -176, 72, 34, "#c4513f"),
  ]);
}

/** A container ship seen from its side, its bow to the left. */
function ship(): string {
  const random = randomFrom(40);
  const stacks = repeat(13, (column) =>
    repeat(2 + ((column * 5) % 3), (row) => rect(-300 + column * 38, -32 - row * 26, 36, 24, pick(boxes, random))),
  );
  return [
    area("M-400-8H330L310 92H-330Q-372 60-400-8Z", "#273248"),
    area("M-352 62H316L310 92H-330Q-342 80-352 62Z", "#a53f38"),
    stacks,
    rect(206, -150, 84, 146, "#efe4d2"),
    rect(206, -150, 84, 12, "#cbbca6"),
    line(
      repeat(4, (row) => `M218 ${-120 + row * 28}H278`),
      "#41526e",
      9,
    ),
    rect(226, -196, 34, 46, "#c4513f"),
    line("M248-196V-230M-370-8V-60", "#273248", 6),
  ].join("");
}

function fishingBoat(at: readonly [number, number], scale: number, hull: string, trim: string): string {
  return placed(at, { scale }, [
    ellipse(0, 32, 130, 12, "#153c4a", `opacity="0.45"`),
    area("M-130-24C-80-4 60-4 130-34C124 6 96 32 60 34H-70C-104 32-126 8-130-24Z", hull),
    area("M-130-24C-80-4 60-4 130-34L128-20C60 8-80 8-126-8Z", trim),
    rect(-20, -66, 62, 56, "#f4e9d6"),
    rect(-12, -56, 20, 22, "#2f5a6b"),
    rect(14, -56, 20, 22, "#2f5a6b"),
    rect(-28, -74, 78, 10, hull),
    line("M-60-14V-128M-60-120L-110-24M-60-120L-20-70", "#4a3130", 4),
    area("M-58-126l34 9l-34 10z", trim),
  ]);
}

export const harbour: DemoPicture = {
  key: "harbour",
  alt: "مرفأ تجاري عند الفجر تفرّغ فيه رافعات عملاقة سفينة حاويات، وفي المقدمة قاربا صيد ملوّنان ورجلان على الرصيف يصلحان شبكة.",
  caption: "سفينة حاويات تفرّغ حمولتها بينما تستعدّ قوارب الصيد للخروج إلى البحر.",
  credit: "رسم: نور العلي",
  svg: drawing(1600, 900, [
    sky(1600, 900, "#3f6b86 0, #e09c8a 0.3, #fbd7a5 0.55"),
    streaks(10, 17, 1600, 60, 340, "#fbe0c4"),
    sun(420, 430, 74, "#fff2d2", "#ffd9a0"),
    ridge("0 420, 200 400, 480 440, 800 380, 1100 420, 1600 350", 560, 14, 8, "#b88791"),
    gradient("sea", "#f0b795 0, #7d98a0 0.25, #123f50 1"),
    rect(0, 490, 1600, 410, "url(#sea)"),
    strokes(40, 3, [330, 500, 170, 260], { colour: "#fff0d0", width: 6, dx: 60, dy: 0, opacity: 0.7 }),
    strokes(130, 4, [0, 520, 1600, 370], { colour: "#ffdcb6", width: 4, dx: 48, dy: 0, opacity: 0.35 }),
    strokes(70, 5, [0, 640, 1600, 250], { colour: "#0d3343", width: 6, dx: 90, dy: 0, opacity: 0.45 }),
    crane(1530, 530, 0.8, "#8f6472"),
    rect(1180, 524, 420, 34, "#6f5560"),
    scatter(22, 19, (random, i) =>
      rect(1230 + (i % 11) * 34, 500 - Math.floor(i / 11) * 24, 32, 22, pick(boxes, random), `opacity="0.8"`),
    ),
    crane(1290, 540, 1, "#4c3850"),
    placed([820, 520], { scale: 1.12 }, [ship()]),
    crane(1110, 560, 1.15, "#33283f"),
    rect(1010, 556, 590, 40, "#44384a"),
    rect(1010, 556, 590, 8, "#8d7378"),
    birds("560 250 24, 640 210 18, 700 270 16, 250 300 16", "#fff4e4"),
    fishingBoat([250, 680], 0.95, "#2f6f78", "#f0c35c"),
    fishingBoat([640, 760], 1.3, "#b3433a", "#f4e9d6"),
    area("M900 900L1000 770H1600V900Z", "#54434c"),
    area("M1000 770H1600V788H988Z", "#a48a86"),
    line("M1040 830H1160M1240 850H1420M1100 880H1250M1460 822H1580", "#3f323c", 5),
    line("M1066 788V750M1048 750H1084", "#2c2330", 18),
    line("M1060 762C980 800 900 800 800 770", "#e8d3b4", 5),
    person([1370, 838], 205, "#8a573f #31475e #d8a441 #2c3a52", {
      mirrored: true,
      head: "cap",
      arms: "8 -62 22 -58, 14 -66 28 -58",
    }),
    person([1210, 846], 196, "#9c6848 #f2e8d8 #6b1f4b #39404e", {
      head: "keffiyeh",
      arms: "8 -62 22 -56, 14 -64 28 -54",
    }),
    area(
      "M1262 738Q1290 770 1318 720Q1344 800 1330 850Q1280 880 1240 846Q1250 790 1262 738Z",
      "#3c8a86",
      `opacity="0.85"`,
    ),
    line(
      "M1262 760Q1290 800 1326 750M1256 790Q1290 830 1334 790M1250 820Q1290 860 1334 826M1276 750V866M1296 766V868M1314 740V864",
      "#bfe0cf",
      2.5,
    ),
    circle(1250, 850, 9, "#f0c35c"),
    circle(1330, 854, 9, "#f0c35c"),
  ]),
};
