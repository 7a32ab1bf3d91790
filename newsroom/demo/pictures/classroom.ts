import type { DemoPicture } from "../edition";
import { gradient } from "./gradient";
import { fromBehind, person } from "./people";
import { specks } from "./scatter";
import { area, circle, drawing, ellipse, line, rect, repeat } from "./shapes";

function desk(x: number, y: number, width: number): string {
  return [
    area(
      `M${x - width / 2} ${y}L${x - width / 2 + 18} ${y - width * 0.1}H${x + width / 2 - 18}L${x + width / 2} ${y}Z`,
      "#e9b26c",
    ),
    rect(x - width / 2, y, width, width * 0.06, "#b57a3e"),
    line(`M${x - width / 2 + 14} ${y + width * 0.06}v140M${x + width / 2 - 14} ${y + width * 0.06}v140`, "#4f5a6b", 9),
    area(
      `M${x - width * 0.2} ${y - 6}l10-${Math.round(width * 0.07)}h${Math.round(width * 0.26)}l10 ${Math.round(width * 0.07)}z`,
      "#fffaf0",
    ),
  ].join("");
}

/** A row of pupils at their desks; `looks` are "skin hair top", a fourth word `scarf` covering the hair. */
function row(y: number, size: number, start: number, gap: number, looks: readonly string[]): string {
  return looks
    .map((look, i) => {
      const x = start + i * gap;
      return [
        desk(x, y - size * 0.5, gap * 0.78),
        line(`M${x - size * 0.34} ${y}V${y + size * 0.9}M${x + size * 0.34} ${y}V${y + size * 0.9}`, "#4f5a6b", 9),
        fromBehind([x, y], size, look, look.endsWith(" scarf")),
        rect(x - size * 0.46, y - size * 0.08, size * 0.92, size * 0.34, "#d99a5a", `rx="${size * 0.08}"`),
        rect(x - size * 0.46, y + size * 0.18, size * 0.92, size * 0.08, "#a86f38"),
      ].join("");
    })
    .join("");
}

const board = [
  rect(470, 130, 700, 320, "#8d5a36", `rx="8"`),
  rect(488, 148, 664, 284, "#24594f"),
  area("M488 432V300Q700 380 1152 260V432Z", "#1d4b43", `opacity="0.6"`),
  line("M560 380L560 220L720 380ZM560 356H584V380", "#eaf3e2", 5),
  circle(850, 300, 70, "none", `stroke="#eaf3e2" stroke-width="5"`),
  line("M850 300L900 250M850 300H920", "#f5d77a", 5),
  line("M980 380V210M970 380H1120M990 360Q1040 350 1060 290T1110 220", "#eaf3e2", 5),
  rect(470, 450, 700, 14, "#6d4228"),
  rect(640, 444, 40, 8, "#fffaf0"),
  rect(700, 444, 26, 8, "#f2a98c"),
];

function pane(x: number): string {
  return [
    rect(x, 110, 150, 300, "#f7fbf4"),
    rect(x + 10, 120, 130, 280, "url(#day)"),
    area(`M${x + 10} 400V330q40-50 70-10q30-30 60 10V400Z`, "#8dbf95"),
    line(`M${x + 75} 120V400M${x + 10} 250H${x + 140}`, "#f7fbf4", 9),
    rect(x - 10, 408, 170, 16, "#e4dcc8"),
  ].join("");
}

export const classroom: DemoPicture = {
  key: "classroom",
  alt: "معلّمة تقف أمام سبورة رُسم عليها مثلث ودائرة ومنحنى، وتلاميذ يجلسون في صفوف وقد رفع أحدهم يده، وضوء الشمس يدخل من النوافذ.",
  caption: "حصة رياضيات في مدرسة ابتدائية مع بداية العام الدراسي.",
  credit: "رسم: لين حمدان",
  svg: drawing(1600, 900, [
    gradient("room", "#bfe0cc 0, #d9ecd4 0.6, #eef3da 1"),
    rect(0, 0, 1600, 900, "url(#room)"),
    rect(0, 470, 1600, 430, "#8dbfa8"),
    rect(0, 466, 1600, 10, "#6da18c"),
    area("M0 900V640L400 560H1200L1600 640V900Z", "#c99a6b"),
    line("M0 720L430 560M300 900L560 560M760 900L790 560M1240 900L1040 560M1600 760L1170 560", "#b0804f", 4),
    gradient("day", "#8fcfe0 0, #e2f3e6 1"),
    pane(60),
    pane(250),
    area("M60 420H400L980 900H420Z", "#fff6c4", `opacity="0.32"`),
    ...board,
    rect(1240, 130, 230, 160, "#fffaf0"),
    area("M1256 146h198v128h-198z", "#9cc9d6"),
    area("M1290 190q30-30 60-10t50 20q20 20-10 40t-50 0t-50-10t0-40z", "#e0b060"),
    circle(1350, 70, 40, "#fffaf0", `stroke="#6b1f4b" stroke-width="7"`),
    line("M1350 70V46M1350 70L1368 78", "#3a2f3c", 5),
    rect(1240, 330, 230, 130, "#b57a3e"),
    repeat(9, (i) =>
      rect(
        1254 + i * 23,
        350 + ((i * 7) % 16),
        18,
        110 - ((i * 7) % 16),
        ["#b3433a", "#2f6f78", "#e0a03c", "#6b1f4b", "#f4ead6"][i % 5] ?? "#b3433a",
      ),
    ),
    person([1210, 640], 400, "#c08a66 #efe3d0 #6b1f4b #3a2f4a", {
      head: "scarf",
      wear: "coat",
      mirrored: true,
      arms: "18 -76 32 -92, 14 -62 22 -58",
    }),
    line("M1082 272L1040 236", "#fffaf0", 8),
    line("M590 650L612 560L604 500", "#b3433a", 24),
    circle(603, 488, 16, "#b98a66"),
    row(680, 120, 300, 250, [
      "#b98a66 #2b1d20 #e0a03c",
      "#b98a66 #4a2f2a #b3433a",
      "#b98a66 #f4ead6 #2f6f78 scarf",
      "#a8704c #2b1d20 #f4ead6",
      "#c99470 #5a3a2c #3f6b9a",
    ]),
    row(840, 170, 180, 310, [
      "#b98a66 #3a2626 #3f6b9a",
      "#b98a66 #8d3a5e #f0c9a0 scarf",
      "#a8704c #221719 #4c8a6a",
      "#c99470 #5a3a2c #c4573f",
      "#a8704c #2b1d20 #e0a03c",
    ]),
    ellipse(800, 905, 900, 30, "#4a2f3a", `opacity="0.25"`),
    specks(60, 4, [300, 300, 640, 500], "#fffbe0", 4, 0.7),
  ]),
};
