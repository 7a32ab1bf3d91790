import type { DemoPicture } from "../edition";
import { arch, fountain, orangeTree } from "./courtyard";
import { glow, gradient } from "./gradient";
import { person } from "./people";
import { blossoms, leaves } from "./plants";
import { specks } from "./scatter";
import { area, drawing, ellipse, line, placed, polygon, rect, repeat } from "./shapes";

export const jasmineCourtyard: DemoPicture = {
  key: "jasmine-courtyard",
  alt: "فناء بيت دمشقي قديم تتوسطه بركة ونافورة، وحولها أقواس بحجارة بيضاء وسوداء وشجرة نارنج، وتتدلّى في المقدمة أغصان ياسمين مزهرة، وامرأة تمدّ يدها إلى الماء.",
  caption: "بركة وياسمين في فناء بيت عربي تقليدي في دمشق.",
  credit: "رسم: لين حمدان",
  svg: drawing(1600, 1067, [
    gradient("sky", "#8cc7dc 0, #dff0e4 1"),
    rect(0, 0, 1600, 300, "url(#sky)"),
    rect(0, 130, 1600, 480, "#efe6d4"),
    repeat(5, (i) =>
      rect(0, 190 + i * 84, 1600, 42, i % 2 === 0 ? "#d98f78" : "#c9bda8", `opacity="${i % 2 === 0 ? 0.55 : 0.7}"`),
    ),
    rect(0, 118, 1600, 22, "#5b6470"),
    rect(0, 108, 1600, 12, "#fff8e8"),
    rect(1060, 196, 490, 404, "#e4d6bf"),
    arch(90, 200, 300),
    arch(560, 330, 400),
    arch(1130, 150, 280),
    arch(1350, 150, 280),
    area("M590 600V420a135 135 0 0 1 270 0V600Z", "#3f6472"),
    glow("lamp", "#ffd28a", 725, 420, 180, 180, 0.9),
    line("M725 240V390", "#1f2f3a", 4),
    area("M708 390h34l10 40l-27 22l-27-22z", "#ffdf9a"),
    rect(600, 520, 250, 80, "#8d2b3c"),
    repeat(4, (i) => rect(608 + i * 62, 498, 52, 44, i % 2 === 0 ? "#e0a54e" : "#c4573f", `rx="10"`)),
    repeat(2, (i) =>
      line(
        `M${1160 + i * 220} 600V420M${1205 + i * 220} 600V400M${1250 + i * 220} 600V420M${1140 + i * 220} 470H${1270 + i * 220}M${1140 + i * 220} 540H${1270 + i * 220}`,
        "#8a5a3e",
        6,
      ),
    ),
    gradient("paving", "#e9dcc8 0, #f7eedd 1"),
    rect(0, 600, 1600, 467, "url(#paving)"),
    rect(0, 594, 1600, 14, "#5b6470"),
    repeat(6, (row) => {
      const [y, next] = [608 + row * row * 13, 608 + (row + 1) * (row + 1) * 13];
      return repeat(12, (i) => {
        const x = (index: number, at: number) => 800 + (index - 6) * (150 + (at - 608) * 0.34);
        return (i + row) % 2 === 0
          ? polygon(
              [
                [x(i, y), y],
                [x(i + 1, y), y],
                [x(i + 1, next), next],
                [x(i, next), next],
              ],
              i % 4 === 0 ? "#e3b7a0" : "#c4ccc8",
              `opacity="0.75"`,
            )
          : "";
      });
    }),
    area("M0 608H430L160 1067H0Z", "#5f7482", `opacity="0.3"`),
    placed([1330, 800], { scale: 1.15 }, orangeTree),
    area("M1250 800H1410L1392 868H1268Z", "#b8553c"),
    rect(1240, 786, 180, 26, "#d06a4a"),
    placed([800, 810], { scale: 1.05 }, fountain),
    person([440, 950], 330, "#c08a66 #f2e4da #6b1f4b #4a1637", {
      head: "scarf",
      wear: "robe",
      arms: "14 -64 28 -60, 18 -62 34 -62",
    }),
    ellipse(445, 956, 76, 10, "#4a5a68", `opacity="0.4"`),
    [180, 300]
      .map((x, i) =>
        placed([x, 760 + i * 40], {}, [
          leaves(40, 60 + i, [0, -100], 60, 50, 26, "#4c8a56"),
          leaves(14, 64 + i, [0, -106], 54, 40, 18, i === 0 ? "#e0578a" : "#f2a03c"),
          area("M-42-60H42L32 0H-32Z", "#b8553c"),
          rect(-48, -68, 96, 16, "#d06a4a"),
        ]),
      )
      .join(""),
    line(
      "M0 60Q200 120 380 60T760 70M0 200Q120 260 180 420M60 0Q160 300 90 620M1600 40Q1420 120 1260 50T960 40",
      "#5a5a3e",
      9,
    ),
    leaves(120, 31, [300, 60], 460, 90, 36, "#2f6b4c"),
    leaves(90, 32, [80, 300], 110, 300, 36, "#2f6b4c"),
    leaves(70, 33, [340, 70], 420, 80, 30, "#5fa06a"),
    leaves(50, 34, [90, 280], 100, 280, 30, "#5fa06a"),
    leaves(80, 35, [1330, 40], 340, 70, 34, "#2f6b4c"),
    leaves(45, 36, [1310, 40], 300, 60, 28, "#5fa06a"),
    blossoms(28, 41, [0, 20, 700, 130], 18),
    blossoms(22, 42, [20, 150, 150, 430], 20),
    blossoms(15, 43, [1060, 10, 520, 90], 18),
    blossoms(11, 44, [120, 960, 1300, 90], 11),
    specks(110, 51, [0, 620, 1600, 440], "#b09a84", 4, 0.4),
  ]),
};
