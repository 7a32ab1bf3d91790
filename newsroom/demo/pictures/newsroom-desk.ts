import type { DemoPicture } from "../edition";
import { coffee, laptop, newspaper, notebook, recorder, screen } from "./desk-things";
import { gradient } from "./gradient";
import { leaves } from "./plants";
import { strokes } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect } from "./shapes";

export const newsroomDesk: DemoPicture = {
  key: "newsroom-desk",
  alt: "مكتب صحفي كما يُرى من الأعلى، عليه حاسوب محمول ودفتر ملاحظات وقلم ومسجّل صوت وصحيفة مطبوعة ونظارة وفنجان قهوة.",
  caption: "مكتب في غرفة الأخبار قبل إغلاق العدد.",
  credit: "رسم: لين حمدان",
  svg: drawing(1600, 900, [
    gradient("desk", "#c4577a 0, #8d2f5c 0.5, #6b1f4b 1"),
    rect(0, 0, 1600, 900, "url(#desk)"),
    strokes(90, 4, [0, 0, 1600, 900], { colour: "#4d1236", width: 3, dx: 170, dy: 4, opacity: 0.22 }),
    strokes(60, 5, [0, 0, 1600, 900], { colour: "#f0a0b8", width: 3, dx: 140, dy: 3, opacity: 0.18 }),
    area("M980 0H1600V420Z", "#ffd9c0", `opacity="0.16"`),
    area("M700 0H860L1600 620V820Z", "#ffd9c0", `opacity="0.12"`),
    placed([1110, 210], { turn: 11 }, newspaper),
    placed([440, 330], { turn: -3 }, laptop),
    placed([440, 330], { turn: -3 }, screen),
    placed([70, 420], { turn: -9 }, notebook),
    placed([176, 780], { turn: -48 }, [
      rect(-10, 10, 290, 16, "#3a1524", `opacity="0.3"`),
      rect(0, 0, 240, 18, "#2f6f78"),
      area("M240 0h20l30 9l-30 9h-20z", "#e9c98a"),
      rect(0, 0, 26, 18, "#e0578a"),
    ]),
    placed([200, 210], { scale: 1.1 }, coffee),
    placed([1180, 640], { turn: 18 }, recorder),
    placed([900, 840], { turn: -8 }, [
      line("M-80 0L-150-60M80 0L150-60", "#2a2024", 9),
      circle(-56, 6, 48, "#cfe6e4", `opacity="0.55"`),
      circle(56, 6, 48, "#cfe6e4", `opacity="0.55"`),
      circle(-56, 6, 48, "none", `stroke="#2a2024" stroke-width="9"`),
      circle(56, 6, 48, "none", `stroke="#2a2024" stroke-width="9"`),
      line("M-8 0Q0-10 8 0", "#2a2024", 9),
    ]),
    ellipse(1500, 90, 130, 120, "#3a1524", `opacity="0.28"`),
    circle(1520, 70, 92, "#d98a5a"),
    circle(1520, 70, 76, "#3a2420"),
    leaves(60, 21, [1510, 74], 130, 120, 64, "#2f6b55"),
    leaves(40, 22, [1516, 66], 110, 100, 54, "#5fa07a"),
    leaves(18, 23, [1520, 60], 90, 80, 40, "#a5cf95"),
    area("M0 820L130 900H0Z", "#fbf5e6"),
    area("M20 850L96 897H60L14 869Z", "#a99f94", `opacity="0.6"`),
  ]),
};
