import type { DemoPicture } from "../edition";
import { gradient } from "./gradient";
import { ground } from "./land";
import { person } from "./people";
import { leaves } from "./plants";
import { specks, strokes } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat } from "./shapes";
import { cloud, sky } from "./sky";

/** A small far tree of the grove. */
function groveTree(x: number, y: number, scale: number, seed: number): string {
  return placed([x, y], { scale }, [
    ellipse(10, 4, 66, 9, "#7a5a3c", `opacity="0.35"`),
    line("M0 0Q-6-30 4-60", "#6d5344", 14),
    ellipse(0, -84, 62, 46, "#8fa07c"),
    ellipse(12, -74, 48, 32, "#748766"),
    leaves(14, seed, [-8, -96], 48, 30, 12, "#b3bf9a"),
  ]);
}

function crate(x: number, y: number): string {
  return [
    ellipse(x + 66, y - 58, 62, 22, "#4d5a34"),
    specks(46, x, [x + 14, y - 74, 106, 28], "#6f7d3e", 14),
    specks(26, x + 1, [x + 14, y - 74, 106, 26], "#4a2f45", 13),
    rect(x, y - 54, 132, 54, "#c8844e"),
    line(`M${x} ${y - 36}h132M${x} ${y - 18}h132`, "#8d5432", 5),
    rect(x, y - 56, 12, 58, "#8d5432"),
    rect(x + 120, y - 56, 12, 58, "#8d5432"),
  ].join("");
}

const ladder = `M1010 820L900 330M1080 820L950 330${repeat(9, (i) => `M${1002 - i * 11} ${780 - i * 50}L${1072 - i * 13} ${780 - i * 50}`)}`;

export const oliveHarvest: DemoPicture = {
  key: "olive-harvest",
  alt: "عائلة تقطف الزيتون تحت شجرة معمّرة، رجل على سلّم بين الأغصان وامرأة تمدّ يديها إلى الثمار وصبي يجمع ما سقط على الشباك، وعلى الأرض صناديق ممتلئة.",
  caption: "عائلة تقطف الزيتون يدويًا في موسم يبدأ مع أول أمطار الخريف.",
  credit: "رسم: لين حمدان",
  focal: { x: 58, y: 50 },
  svg: drawing(1600, 900, [
    sky(1600, 900, "#cfdcd2 0, #f4ead0 0.5"),
    circle(260, 170, 66, "#fff8e2"),
    cloud(380, 220, 260, "#fbf6e6", 0.9),
    ground("0 420, 300 350, 620 420, 960 340, 1300 400, 1600 350", 900, "#b9c2ab"),
    ground("0 480, 260 440, 600 470, 1000 430, 1600 460", 900, "#cdb184"),
    strokes(90, 2, [0, 470, 1600, 60], { colour: "#8fa07c", width: 16, dx: 14, dy: 0, opacity: 0.8 }),
    gradient("soil", "#d3a26b 0, #a86a42 1"),
    ground("0 560, 400 530, 900 550, 1600 520", 900, "url(#soil)"),
    [
      [80, 560],
      [270, 548],
      [440, 556],
      [1460, 548],
      [1290, 536],
    ]
      .map(([x = 0, y = 0], i) => groveTree(x, y, 0.75, 60 + i))
      .join(""),
    groveTree(180, 660, 1.35, 71),
    groveTree(1530, 650, 1.3, 72),
    strokes(110, 7, [0, 600, 1600, 300], { colour: "#8a5636", width: 4, dx: 46, dy: 3, opacity: 0.35 }),
    strokes(80, 8, [0, 620, 1600, 270], { colour: "#93a05a", width: 5, dx: 4, dy: -22, opacity: 0.8 }),
    area("M330 860L520 690H1180L1420 860Q900 900 330 860Z", "#5d8a6a", `opacity="0.85"`),
    line(
      repeat(16, (i) => `M${540 + i * 42} 690L${350 + i * 70} 862`) +
        repeat(5, (i) => `M${500 - i * 38} ${712 + i * 33}H${1210 + i * 46}`),
      "#a9c9a0",
      2,
      `opacity="0.6"`,
    ),
    specks(150, 15, [470, 700, 800, 150], "#3f4a2a", 12),
    specks(70, 16, [470, 700, 800, 150], "#4a2f45", 12),
    area(
      "M700 780C760 740 770 660 740 590C700 520 640 470 560 430L590 400C660 440 720 470 770 500C780 430 770 380 740 320L790 310C820 380 830 430 836 480C890 430 950 400 1010 370L1030 404C960 450 900 510 884 590C876 670 900 740 960 780Q830 800 700 780Z",
      "#6b5044",
    ),
    area(
      "M770 780C820 720 800 640 800 580C800 540 790 520 770 500C720 470 660 440 590 400L575 414C650 452 730 500 760 580C790 660 780 730 736 784Z",
      "#8a6a56",
    ),
    line(
      "M850 770C830 700 836 640 850 590M880 776C860 730 858 690 862 650M820 540C830 520 836 500 836 480",
      "#4a362f",
      7,
    ),
    [560, 690, 830, 960, 1070]
      .map((x, i) => ellipse(x, [330, 220, 190, 230, 330][i] ?? 0, 170, 130, "#566b4c"))
      .join(""),
    ellipse(800, 300, 330, 140, "#5f7552"),
    leaves(190, 21, [810, 270], 450, 210, 40, "#465a40"),
    leaves(180, 22, [790, 240], 440, 190, 38, "#7f9570"),
    leaves(120, 23, [740, 190], 390, 150, 36, "#aab98f"),
    leaves(50, 24, [700, 150], 330, 110, 32, "#d3dbb8"),
    leaves(40, 25, [560, 390], 180, 70, 36, "#6f8660"),
    leaves(40, 26, [1060, 390], 180, 70, 36, "#5d7354"),
    specks(80, 27, [440, 220, 780, 200], "#3d2a3c", 13),
    specks(50, 28, [440, 220, 780, 200], "#a8b45a", 13),
    line(ladder, "#e0b87f", 10),
    person([962, 640], 250, "#9a6446 #f2e8d6 #d98b3a #3c4a62", {
      head: "keffiyeh",
      mirrored: true,
      arms: "10 -84 26 -98, 16 -80 30 -104",
      legs: "2 -24 -4 -4, 10 -30 6 -12",
    }),
    person([560, 812], 300, "#b57c5a #b3435a #2f6f78 #2a4258", {
      head: "scarf",
      wear: "robe",
      arms: "12 -88 24 -108, 18 -84 34 -100",
    }),
    person([1180, 838], 250, "#a5704f #3a2730 #6b1f4b #4a3b52", {
      mirrored: true,
      lean: 14,
      arms: "12 -60 24 -46, 16 -60 30 -50",
      legs: "2 -24 -22 -18, 16 -34 14 -8",
    }),
    crate(300, 850),
    crate(1300, 862),
    crate(404, 880),
    strokes(60, 33, [0, 840, 1600, 60], { colour: "#6f7d3e", width: 6, dx: 6, dy: -40, opacity: 0.9 }),
  ]),
};
