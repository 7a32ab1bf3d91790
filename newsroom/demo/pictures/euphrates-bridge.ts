import type { DemoPicture } from "../edition";
import { gradient } from "./gradient";
import { ground } from "./land";
import { person } from "./people";
import { palm } from "./plants";
import { strokes } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat, round } from "./shapes";
import { birds, cloud, sky } from "./sky";

const stone = "#e7d3ad";
const towers = [250, 620, 990, 1360];
const deck = 520;

function tower(x: number): string {
  return [
    area(`M${x - 44} 690L${x - 34} 250H${x + 34}L${x + 44} 690Z`, stone),
    area(`M${x + 8} 690V250H${x + 34}L${x + 44} 690Z`, "#c4a67d"),
    area(`M${x - 16} ${deck}V360a16 22 0 0 1 32 0V${deck}Z`, "#7fb3b0"),
    area(`M${x + 2} ${deck}V338a16 22 0 0 1 14 22V${deck}Z`, "#a98a63"),
    rect(x - 42, 236, 84, 20, "#f4e6c6"),
    rect(x - 26, 220, 52, 16, stone),
    rect(x - 44, 436, 88, 10, "#f4e6c6"),
    area(`M${x - 62} 720L${x - 50} 640H${x + 50}L${x + 62} 720Z`, "#a98a63"),
    line(
      repeat(6, (i) => `M${x - 30} ${580 + i * 22}h${i % 2 === 0 ? 26 : 44}`),
      "#b89a70",
      3,
    ),
  ].join("");
}

function cables(from: number, to: number): string {
  const sag = 236;
  const curve = `M${from} 246Q${(from + to) / 2} ${246 + sag * 2} ${to} 246`;
  const hangers = repeat(11, (i) => {
    const share = (i + 1) / 12;
    const y = 246 + sag * 4 * share * (1 - share);
    return `M${round(from + (to - from) * share)} ${round(y)}V${deck}`;
  });
  return line(hangers, "#52646a", 2.5) + line(curve, "#3e5057", 6);
}

const boat = [
  ellipse(0, 16, 170, 10, "#1f5b62", `opacity="0.5"`),
  person([-34, 4], 130, "#8d5a3e #f4ead6 #f0e2c4 #3c3a4a", { head: "keffiyeh", arms: "6 -72 24 -62, 14 -70 34 -60" }),
  line("M0-92L96 44", "#5a3b2a", 6),
  area("M-160-26C-120-8-60 0 0 0S120-8 164-34C150 6 110 24 0 24S-146 8-160-26Z", "#8a3b35"),
  area("M-160-26C-120-8-60 0 0 0S120-8 164-34L160-22C110 4 60 10 0 10S-120 4-156-14Z", "#b9564a"),
];

export const euphratesBridge: DemoPicture = {
  key: "euphrates-bridge",
  alt: "جسر معلّق بأبراج حجرية يمتد فوق نهر عريض بين ضفتين من النخيل، وصياد يقف في قاربه الأحمر وسط الماء.",
  caption: "صياد يعبر بقاربه تحت جسر معلّق على الفرات في ساعات الصباح الأولى.",
  credit: "رسم: لين حمدان",
  svg: drawing(1600, 900, [
    sky(1600, 900, "#8fc4c0 0, #d6e6c8 0.4, #fbedc4 0.62"),
    circle(1180, 210, 74, "#fff7dc"),
    cloud(120, 190, 300, "#f3f6e4", 0.8),
    cloud(760, 130, 210, "#f3f6e4", 0.6),
    birds("480 120 22, 540 150 16, 430 170 14", "#4f7376"),
    ground("0 560, 300 540, 700 566, 1100 548, 1600 560", 640, "#9db592"),
    repeat(13, (i) => palm([60 + i * 126, 586], 90 + ((i * 37) % 50), i % 2 === 0 ? "#71977f" : "#7fa388", "#6f8a78")),
    gradient("water", "#8cc6bf 0, #4f9ea1 0.4, #1f6470 1"),
    rect(0, 590, 1600, 310, "url(#water)"),
    repeat(4, (i) => area(`M${(towers[i] ?? 0) - 46} 720h92l-8 150h-76z`, "#d9c39b", `opacity="0.28"`)),
    strokes(120, 4, [0, 610, 1600, 270], { colour: "#d7efe2", width: 4, dx: 52, dy: 0, opacity: 0.4 }),
    strokes(60, 9, [0, 700, 1600, 190], { colour: "#144e5a", width: 5, dx: 90, dy: 0, opacity: 0.35 }),
    line(`M0 420Q120 330 ${towers[0]} 246M1600 420Q1480 330 ${towers[3]} 246`, "#3e5057", 6),
    towers
      .slice(1)
      .map((x, i) => cables(towers[i] ?? 0, x))
      .join(""),
    rect(0, deck, 1600, 22, "#5d4a44"),
    rect(0, deck, 1600, 7, "#8d7566"),
    line(`M0 ${deck - 22}H1600${repeat(54, (i) => `M${i * 30} ${deck}v-22`)}`, "#52646a", 2.5),
    person([470, deck], 60, "#8d5a3e #d9b6c2 #6b1f4b #2f3142", { head: "scarf", wear: "robe" }),
    person([520, deck], 54, "#8d5a3e #2b2326 #2c4a6b #2f3142", { mirrored: true }),
    person([820, deck], 58, "#8d5a3e #f2e6d2 #b9564a #2f3142", { head: "scarf", wear: "coat" }),
    person([1170, deck], 60, "#8d5a3e #2b2326 #e0a03c #2f3142", { mirrored: true }),
    person([1212, deck], 40, "#8d5a3e #2b2326 #6b1f4b #2f3142"),
    towers.map(tower).join(""),
    placed([790, 770], { scale: 1.15 }, boat),
    area("M0 900V812C80 780 180 800 270 840C340 862 420 880 460 900Z", "#3f5b3a"),
    strokes(110, 21, [0, 800, 360, 100], { colour: "#86a35a", width: 5, dx: 12, dy: -62, opacity: 0.9 }),
    area("M1600 900V790C1520 790 1430 850 1330 900Z", "#3f5b3a"),
    strokes(70, 22, [1400, 830, 200, 70], { colour: "#a5b865", width: 5, dx: -12, dy: -70, opacity: 0.9 }),
  ]),
};
