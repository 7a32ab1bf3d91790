import type { DemoPicture } from "../edition";
import { glow, gradient } from "./gradient";
import { person } from "./people";
import { pick, scatter, specks, strokes } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat } from "./shapes";
import { cloud, sky } from "./sky";

const striding = { arms: "-17 -64 -22 -78, 16 -66 28 -72", legs: "-12 -28 -34 -24, 20 -38 20 -12", lean: 8 };
const landing = { arms: "-18 -70 -10 -56, 18 -62 24 -78", legs: "-18 -30 -38 -36, 12 -24 18 -2", lean: 6 };
const pushing = { arms: "-16 -62 -26 -72, 14 -62 26 -70", legs: "-8 -24 -26 -6, 20 -40 10 -22", lean: 10 };

function floodlight(x: number, base: number, height: number): string {
  return placed([x, base], {}, [
    line(`M0 0V${-height}M-10 0L0 ${-height}L10 0`, "#4c3c63", 7),
    rect(-46, -height - 50, 92, 54, "#4c3c63", `rx="5"`),
    repeat(8, (i) => circle(-34 + (i % 4) * 23, -height - 36 + Math.floor(i / 4) * 24, 8, "#fff6d8")),
  ]);
}

export const runningTrack: DemoPicture = {
  key: "running-track",
  alt: "ثلاثة عدّائين وعدّاءة ترتدي الحجاب يتسابقون في مسارات مضمار أحمر، وخلفهم مدرّج وأعمدة إنارة تحت سماء بنفسجية.",
  caption: "عدّاؤون في تدريب مسائي استعدادًا لسباق 400 متر.",
  credit: "رسم: سامر الخطيب",
  focal: { x: 50, y: 62 },
  svg: drawing(1600, 900, [
    sky(1600, 900, "#5a4a86 0, #c07f9e 0.35, #ffc79a 0.6"),
    cloud(180, 170, 300, "#f0b6b0", 0.55),
    cloud(1000, 130, 240, "#f0b6b0", 0.5),
    glow("dusk", "#ffe2a8", 800, 440, 700, 240, 0.8),
    floodlight(190, 420, 270),
    floodlight(1400, 420, 290),
    area("M380 400L460 250H1240L1330 400Z", "#6b4f7e"),
    area("M430 262L470 214H1230L1280 262Z", "#3d2f57"),
    line("M520 262V400M760 262V400M1000 262V400M1190 262V400", "#3d2f57", 7),
    scatter(210, 5, (random, i) => {
      const row = Math.floor(i / 42);
      return circle(
        486 + (i % 42) * 18 + random() * 8,
        288 + row * 23,
        6,
        pick(["#f4d3a8", "#c4573f", "#8d3a5e", "#f0e6d6", "#2f6f78", "#e0a03c"], random),
        `opacity="0.9"`,
      );
    }),
    rect(0, 396, 1600, 14, "#f4e3d0"),
    rect(0, 410, 1600, 40, "#4d7f5c"),
    ellipse(240, 400, 150, 34, "#3f6b54"),
    ellipse(60, 400, 130, 50, "#35604e"),
    ellipse(1480, 398, 180, 44, "#35604e"),
    strokes(90, 6, [0, 416, 1600, 30], { colour: "#79a86c", width: 3, dx: 3, dy: -9 }),
    gradient("track", "#d9694a 0, #b8452f 0.5, #8a2d2c 1"),
    area("M0 452Q800 434 1600 452V900H0Z", "url(#track)"),
    specks(420, 9, [0, 460, 1600, 430], "#6f2226", 4, 0.35),
    specks(240, 10, [0, 460, 1600, 430], "#f09a78", 4, 0.35),
    [
      [452, 4],
      [486, 5],
      [540, 7],
      [616, 9],
      [720, 12],
      [860, 16],
    ]
      .map(([y = 0, width = 0]) => line(`M-20 ${y}Q800 ${y - 18} 1620 ${y}`, "#fff3e2", width))
      .join(""),
    area("M1180 446L1204 446L1420 900H1330Z", "#fff3e2", `opacity="0.85"`),
    ellipse(1010, 516, 110, 9, "#4d1524", `opacity="0.5"`),
    person([1010, 512], 210, "#8a5638 #20161b #f2c14e #2b3050", striding),
    ellipse(420, 580, 130, 11, "#4d1524", `opacity="0.5"`),
    person([420, 576], 290, "#b57c5a #2b3050 #2f6f78 #2b3050", { ...pushing, head: "scarf" }),
    ellipse(1130, 684, 190, 14, "#4d1524", `opacity="0.5"`),
    person([1130, 680], 390, "#a8704c #2a1a20 #f4ead6 #6b1f4b", landing),
    ellipse(640, 826, 260, 18, "#4d1524", `opacity="0.5"`),
    person([640, 820], 540, "#9a6240 #1f1519 #3f6b9a #241f38", striding),
    strokes(26, 14, [60, 470, 520, 330], { colour: "#fff3e2", width: 4, dx: 130, dy: 0, opacity: 0.35 }),
  ]),
};
