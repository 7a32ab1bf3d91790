import type { DemoPicture } from "../edition";
import { glow, gradient } from "./gradient";
import { person } from "./people";
import { leaves } from "./plants";
import { specks } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat } from "./shapes";

const chart = [
  rect(0, 0, 190, 270, "#fffdf6"),
  rect(0, 0, 190, 44, "#e58a7a"),
  circle(95, 92, 26, "#f3c9b4"),
  area("M40 240Q40 130 95 130T150 240Z", "#f3c9b4"),
  area("M72 150Q60 200 76 224Q92 200 88 150ZM118 150Q130 200 114 224Q98 200 102 150Z", "#e0786a"),
  line("M95 124V160", "#c45a50", 6),
  line("M20 258H170", "#c9c0b4", 5),
];

const cabinet = [
  rect(0, 0, 270, 190, "#fffdf6"),
  rect(8, 8, 123, 174, "#cfe8e6"),
  rect(139, 8, 123, 174, "#cfe8e6"),
  line("M8 96H262", "#fffdf6", 9),
  repeat(
    3,
    (i) =>
      rect(22 + i * 36, 46, 26, 44, ["#e58a7a", "#2f8f8f", "#f2c66a"][i] ?? "#2f8f8f", `rx="4"`) +
      rect(25 + i * 36, 36, 20, 12, "#fffdf6"),
  ),
  repeat(
    3,
    (i) =>
      rect(152 + i * 36, 130, 26, 46, ["#8fb5d8", "#f2c66a", "#6b1f4b"][i] ?? "#2f8f8f", `rx="4"`) +
      rect(155 + i * 36, 120, 20, 12, "#fffdf6"),
  ),
  rect(24, 140, 94, 34, "#f4efe2"),
  rect(156, 56, 92, 30, "#f4efe2"),
];

const doctorArms = "12 -64 26 -60, 18 -60 36 -62";

export const clinic: DemoPicture = {
  key: "clinic",
  alt: "طبيبة بمعطف أبيض تفحص بسماعتها طفلًا يجلس على سرير المعاينة وإلى جانبه أمه، في غرفة مضيئة فيها نافذة وخزانة أدوية.",
  caption: "طبيبة تعاين طفلًا في مستوصف يقدّم الرعاية الأولية مجانًا.",
  credit: "رسم: نور العلي",
  focal: { x: 52, y: 55 },
  svg: drawing(1600, 900, [
    gradient("wall", "#a9dcd8 0, #d2eee6 1"),
    rect(0, 0, 1600, 700, "url(#wall)"),
    rect(0, 440, 1600, 270, "#7cc3bf"),
    rect(0, 434, 1600, 10, "#f6fbf4"),
    line(repeat(16, (i) => `M${i * 106} 444V700`) + "M0 530H1600M0 616H1600", "#a9dcd8", 3),
    gradient("floor", "#f5d8bc 0, #e0a98a 1"),
    rect(0, 700, 1600, 200, "url(#floor)"),
    rect(0, 692, 1600, 16, "#f6fbf4"),
    gradient("view", "#fbe3b0 0, #f6c9a4 1"),
    rect(90, 90, 380, 330, "#fffdf6"),
    rect(106, 106, 348, 298, "url(#view)"),
    circle(380, 180, 40, "#fff8e0"),
    area("M106 404V320Q180 260 250 310Q330 240 454 320V404Z", "#7faf8f"),
    rect(150, 290, 60, 114, "#f0e0c4"),
    rect(210, 320, 90, 84, "#dcbfa0"),
    line("M280 106V404", "#fffdf6", 14),
    area("M90 76H200Q190 250 130 420H74Z", "#f2a08e", `opacity="0.92"`),
    area("M90 76H130Q130 250 96 420H74Z", "#d97f72", `opacity="0.7"`),
    line("M60 76H500", "#8d5a5a", 10),
    rect(66, 414, 430, 20, "#fffdf6"),
    placed([1260, 110], {}, cabinet),
    placed([620, 110], {}, chart),
    circle(1010, 190, 60, "#fffdf6", `stroke="#2f8f8f" stroke-width="9"`),
    line("M1010 190V152M1010 190L1038 204", "#2f4a58", 6),
    area("M100 434L520 434L900 900H260Z", "#fff6d8", `opacity="0.3"`),
    glow("warm", "#fff4d4", 800, 400, 560, 360, 0.5),
    ellipse(930, 838, 420, 20, "#8a5a50", `opacity="0.35"`),
    person([1290, 840], 520, "#c99470 #e58a7a #41527e #2f3a5e", {
      head: "scarf",
      wear: "robe",
      mirrored: true,
      arms: "14 -64 30 -60, 18 -66 36 -66",
    }),
    rect(740, 590, 460, 46, "#fffdf6", `rx="14"`),
    rect(740, 616, 460, 20, "#d9e6e2", `rx="8"`),
    rect(740, 636, 460, 30, "#2f8f8f"),
    line("M780 666V830M1160 666V830M780 770H1160", "#8fa5ac", 13),
    rect(1080, 560, 120, 36, "#f2c66a", `rx="16"`),
    person([960, 760], 320, "#b57c5a #3a2420 #f2c66a #c4573f", {
      mirrored: true,
      arms: "-12 -66 -14 -52, 10 -62 8 -50",
      legs: "16 -50 17 -26, 22 -49 24 -24",
    }),
    person([640, 860], 600, "#b57c5a #2a1a20 #fffdf6 #2f6f78", { head: "bun", wear: "coat", arms: doctorArms }),
    area("M620 372L664 372L650 440L642 450L630 440Z", "#8fc9c4"),
    line("M612 380C600 460 650 500 690 470S740 460 800 490L856 488", "#2f3a4a", 7),
    line("M612 380Q640 366 668 380", "#2f3a4a", 7),
    circle(868, 488, 13, "#8fa5ac"),
    rect(580, 560, 50, 40, "#e6e6de", `rx="4"`),
    line("M590 560V540M602 560V534", "#c4302f", 5),
    rect(1380, 640, 170, 190, "#f6fbf4", `rx="8"`),
    line("M1380 700H1550M1380 762H1550M1450 672h30M1450 732h30M1450 796h30", "#a9c6c4", 6),
    area("M1420 640l8-60h74l8 60z", "#d98a5a"),
    leaves(40, 31, [1465, 520], 90, 80, 46, "#2f7a62"),
    leaves(20, 32, [1460, 510], 80, 66, 38, "#7cb98a"),
    specks(60, 41, [160, 440, 640, 420], "#fffdf0", 4, 0.7),
  ]),
};
