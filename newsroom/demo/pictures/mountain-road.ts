import type { DemoPicture } from "../edition";
import { glow, gradient } from "./gradient";
import { ground, ridge } from "./land";
import { fir } from "./plants";
import { scatter, specks } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, points, polygon, rect, repeat, type Point } from "./shapes";
import { sky } from "./sky";

const minibus = [
  ellipse(6, 4, 120, 10, "#4b6079", `opacity="0.5"`),
  area("M-104-8V-70Q-104-84-88-84H72Q84-84 92-72L112-44V-8Z", "#f4f1ea"),
  area("M-104-8V-40H112V-8Z", "#c2413a"),
  area("M62-76H74Q82-74 88-64L100-44H62Z", "#2e3f57"),
  repeat(4, (i) => rect(-94 + i * 38, -76, 30, 30, i === 2 ? "#ffd98a" : "#2e3f57", `rx="4"`)),
  rect(-90, -94, 120, 10, "#7a4b36"),
  rect(-80, -108, 44, 16, "#3f5b2e", `rx="3"`),
  rect(-30, -104, 40, 12, "#d8a441", `rx="3"`),
  [-62, 66].map((x) => circle(x, -6, 19, "#20242e") + circle(x, -6, 8, "#aab4c2")).join(""),
  circle(109, -26, 6, "#fff3c4"),
];

/** Snow on the top `share` of a peak that stands between its two neighbours on the ridge. */
function snowCap(outline: string, share: number): string {
  const [left = [0, 0], top = [0, 0], right = [0, 0]] = points(outline);
  const toward = (end: Point, part: number): Point => [
    top[0] + (end[0] - top[0]) * part,
    top[1] + (end[1] - top[1]) * part,
  ];
  const [a, b] = [toward(left, share), toward(right, share)];
  const wide = b[0] - a[0];
  const teeth = [0.86, 0.7, 0.56, 0.42, 0.26, 0.12].map((part, i): Point => [
    a[0] + wide * part,
    a[1] + (b[1] - a[1]) * part + (i % 2 === 0 ? 26 : -14),
  ]);
  const shade: Point[] = [top, b, ...teeth.slice(0, 3)];
  return polygon([top, b, ...teeth, a], "#f6f9fa") + polygon(shade, "#c3d1de");
}

export const mountainRoad: DemoPicture = {
  key: "mountain-road",
  alt: "حافلة صغيرة حمراء وبيضاء تصعد طريقًا جبليًا متعرجًا بين أشجار مكسوّة بالثلج، ومصابيحها مضاءة تحت ثلج متساقط.",
  caption: "حافلة ركاب صغيرة تشقّ طريقها في الجبال تحت الثلج.",
  credit: "رسم: سامر الخطيب",
  focal: { x: 40, y: 72 },
  svg: drawing(1600, 900, [
    sky(1600, 900, "#6d86a6 0, #bccbd8 0.3, #eef0ee 0.55"),
    ridge("0 330, 180 210, 330 300, 560 110, 760 290, 930 200, 1120 330, 1330 150, 1600 320", 900, 26, 5, "#6c84a3"),
    snowCap("330 300, 560 110, 760 290", 0.42),
    snowCap("1120 330, 1330 150, 1600 320", 0.4),
    snowCap("760 290, 930 200, 1120 330", 0.4),
    snowCap("0 330, 180 210, 330 300", 0.42),
    ridge("0 460, 240 350, 480 440, 760 330, 1060 450, 1330 350, 1600 420", 900, 22, 50, "#a9bccd"),
    scatter(60, 14, (random) => {
      const x = Math.round(random() * 1600);
      return area(`M${x} ${Math.round(430 + random() * 70)}l-9 44h18z`, "#6d869d", `opacity="0.8"`);
    }),
    ground("0 560, 260 480, 620 540, 960 450, 1300 520, 1600 470", 900, "#d7e2ea"),
    repeat(17, (i) =>
      fir([30 + i * 98, 548 + ((i * 53) % 40) - (i > 8 ? 30 : 0)], 84 + ((i * 29) % 44), "#4b6a72", "#e9f0f3"),
    ),
    gradient("slope", "#f3f6f7 0, #b9cbdb 1"),
    ground("0 640, 300 600, 700 640, 1100 560, 1600 620", 900, "url(#slope)"),
    area(
      "M940 470C1010 490 1180 500 1240 530C1330 580 1080 600 860 630C560 672 300 700 120 900H640C700 800 860 730 1080 690C1360 640 1460 590 1330 530C1230 488 1040 486 960 466Z",
      "#5f6f84",
    ),
    area(
      "M940 470C1010 490 1180 500 1240 530C1330 580 1080 600 860 630C560 672 300 700 120 900H190C360 716 600 690 880 646C1100 612 1370 584 1262 532C1200 500 1020 488 950 468Z",
      "#8496aa",
      `opacity="0.7"`,
    ),
    line("M396 900C470 780 640 720 900 676", "#e8edf0", 7, `stroke-dasharray="46 40" opacity="0.8"`),
    line("M900 676C1160 634 1380 600 1290 532", "#e8edf0", 4, `stroke-dasharray="24 24" opacity="0.7"`),
    repeat(
      7,
      (i) =>
        rect(1130 + i * 42, 676 - i * 22 - (i > 4 ? 8 : 0), 8, 34, "#3d4756") +
        rect(1130 + i * 42, 676 - i * 22 - (i > 4 ? 8 : 0), 8, 10, "#f2c14e"),
    ),
    glow("beam", "#ffe7a6", 700, 716, 210, 60, 0.8),
    placed([560, 762], { scale: 1.2, turn: -11 }, minibus),
    area("M960 900C1080 800 1300 740 1600 720V900Z", "#eef3f5"),
    area("M0 900V760C60 770 120 800 140 860L110 900Z", "#eef3f5"),
    fir([1440, 860], 330, "#24424d", "#f6f9fa"),
    fir([1250, 890], 220, "#2f515b", "#eef4f6"),
    fir([1560, 900], 250, "#2f515b", "#eef4f6"),
    fir([60, 880], 380, "#24424d", "#f6f9fa"),
    fir([200, 640], 150, "#3b5e68", "#eef4f6"),
    specks(260, 31, [0, 0, 1600, 900], "#ffffff", 6, 0.75),
    specks(60, 32, [0, 0, 1600, 900], "#ffffff", 13, 0.8),
  ]),
};
