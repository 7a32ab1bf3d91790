import type { DemoPicture } from "../edition";
import { glow, gradient } from "./gradient";
import { leaves } from "./plants";
import { strokes } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat, round } from "./shapes";

function rosette(x: number, y: number, radius: number): string {
  const petals = repeat(8, (i) => {
    const angle = (i * Math.PI) / 4;
    const [cx, cy] = [x + Math.cos(angle) * radius * 0.46, y + Math.sin(angle) * radius * 0.46];
    return circle(cx, cy, radius * 0.3, "none", `stroke="#e2b06a" stroke-width="${round(radius * 0.07)}"`);
  });
  return [
    circle(x, y, radius * 1.18, "#5a2c1c"),
    circle(x, y, radius * 1.06, "#f3d9a4"),
    circle(x, y, radius, "#351813"),
    petals,
    circle(x, y, radius * 0.2, "#e2b06a"),
  ].join("");
}

const bowl = "M0-270C70-216 205-70 205 92C205 226 108 300 0 300S-205 226-205 92C-205-70-70-216 0-270Z";

/** The bent head with its pegs, pointing to the left of an upright neck. */
const pegs = [
  area("M-26-572H26L-30-640L-196-668L-204-632L-60-606Z", "#5f2a1c"),
  area("M26-572L-30-640L-196-668L-192-678L-22-652L34-584Z", "#8f4f2e"),
  line(
    repeat(5, (i) => `M${-60 - i * 28} ${-622 - i * 5}l-12-58M${-74 - i * 28} ${-606 - i * 4}l10 54`),
    "#2a1412",
    9,
  ),
  line(
    repeat(5, (i) => `M${-72 - i * 28} ${-684 - i * 5}h0M${-64 - i * 28} ${-550 - i * 4}h0`),
    "#2a1412",
    22,
  ),
];

/** The instrument upright, its neck at the top; about 900 high. */
const instrument = [
  area("M0-280C110-216 252-70 248 96C244 240 130 318 20 316L0 300V-270Z", "#5f2a1c"),
  line(
    "M30-240C130-150 226-30 224 100C220 220 130 300 40 312M18-256C150-160 244-40 238 100C232 230 140 306 30 316",
    "#c47a42",
    5,
  ),
  area(bowl, "#4a2016"),
  placed([0, 14], { scale: 0.955 }, [
    area(bowl, "url(#board)"),
    line(
      "M-150-20C-160 120-110 230-40 270M-100-90C-120 60-110 170-70 250M110-80C124 60 110 190 70 250M160 10C166 110 130 210 70 264",
      "#b9763a",
      3,
      `opacity="0.5"`,
    ),
  ]),
  area("M-24-560H24L34-236Q0-196-34-236Z", "#3a1a16"),
  area("M-24-560H-8L-12-220L-34-236Z", "#6b3524"),
  rect(-28, -572, 56, 14, "#f3ead6"),
  placed([0, 0], { mirrored: true }, pegs),
  rosette(0, 0, 62),
  rosette(-82, 108, 28),
  rosette(82, 108, 28),
  area("M-70 206Q0 190 70 206L82 232Q0 216-82 232Z", "#3a1a16"),
  area("M-30 96Q0 84 30 96L24 180Q0 196-24 180Z", "#6b3524", `opacity="0.85"`),
  line(
    repeat(5, (i) => `M${-15 + i * 7.5}-566L${-56 + i * 28} 208M${-12 + i * 7.5}-566L${-50 + i * 28} 208`),
    "#fff3d6",
    1.8,
  ),
];

const star = "M0-70L20-20L70 0L20 20L0 70L-20 20L-70 0L-20-20Z";

export const oud: DemoPicture = {
  key: "oud",
  alt: "عود خشبي بثلاث قمريات مزخرفة مسنود بميل على وسادة فوق سجادة، وإلى جانبه إبريق شاي وكأس، وخلفه جدار أخضر تسقط عليه أضواء نافذة مزخرفة.",
  caption: "عود شرقي في ركن من بيت موسيقيّ، بانتظار جلسة المساء.",
  credit: "رسم: لين حمدان",
  focal: { x: 46, y: 50 },
  svg: drawing(1600, 900, [
    gradient("plaster", "#0f3d3a 0, #1d5a50 0.7, #2b6a58 1"),
    rect(0, 0, 1600, 900, "url(#plaster)"),
    area("M60 0H560L1180 700H420Z", "#f4d58a", `opacity="0.12"`),
    windowLight(),
    glow("lamp", "#f7c56a", 760, 380, 640, 480, 0.45),
    rect(0, 676, 1600, 14, "#0b2c2c"),
    rect(0, 690, 1600, 210, "#5a2b22"),
    gradient("rug", "#8e2b33 0, #5d1830 1"),
    area("M120 740H1500L1600 900H0Z", "url(#rug)"),
    area("M150 752H1470L1490 786H124Z", "#e0a54e"),
    area(
      repeat(22, (i) => `M${150 + i * 61} 769l20-13l20 13l-20 13z`),
      "#5d1830",
    ),
    area(
      repeat(9, (i) => `M${90 + i * 165} 850l70-40l70 40l-70 44z`),
      "#1f5a57",
    ),
    area(
      repeat(9, (i) => `M${122 + i * 165} 850l38-22l38 22l-38 24z`),
      "#e0a54e",
    ),
    strokes(120, 5, [60, 744, 1480, 150], { colour: "#2f0d1e", width: 3, dx: 22, dy: 0, opacity: 0.35 }),
    ellipse(760, 806, 470, 30, "#1a0a14", `opacity="0.4"`),
    area(
      "M760 800C700 700 760 640 860 650C1000 620 1140 640 1200 670C1290 700 1280 790 1220 806C1080 830 860 830 760 800Z",
      "#c98a2f",
    ),
    area(
      "M860 650C1000 620 1140 640 1200 670C1240 690 1262 720 1258 750C1160 690 960 690 830 760C800 700 800 660 860 650Z",
      "#e6b45a",
    ),
    line("M850 690Q1040 640 1210 700M830 740Q1040 690 1240 760", "#8f5a1c", 4, `stroke-dasharray="4 12"`),
    gradient("board", "#f6cd84 0, #e9ad5c 0.6, #c98240 1"),
    placed([590, 548], { scale: 0.93, turn: 38 }, instrument),
    placed([1350, 790], { scale: 1.25 }, [
      ellipse(20, 4, 110, 14, "#1a0a14", `opacity="0.4"`),
      ellipse(0, 0, 104, 16, "#d9a441"),
      ellipse(0, -4, 92, 12, "#f6d487"),
      area("M-78-8V-56H-42V-8Q-60 2-78-8Z", "#b8452c"),
      line("M-78-70V-8Q-60 2-42-8V-70", "#f3ead6", 4),
      area("M0-10C-18-40-10-90 18-100V-118H44V-100C76-90 84-40 64-10Q32 4 0-10Z", "#e9e1d2"),
      area("M34-118H44V-100C76-90 84-40 64-10Q50 0 40-4C60-40 56-90 34-100Z", "#b8a999"),
      line("M72-74Q106-80 92-46T66-28M-2-60Q-24-70-30-96", "#e9e1d2", 9),
      circle(31, -124, 8, "#6b1f4b"),
      line("M-62-84q-12-18 0-34t0-34", "#f3ead6", 4, `opacity="0.5"`),
    ]),
    area("M150 760V640h96v120q-48 20-96 0Z", "#b8553c"),
    rect(138, 626, 120, 24, "#d06a4a"),
    leaves(60, 31, [198, 520], 120, 110, 44, "#2f7a55"),
    leaves(34, 32, [198, 500], 110, 100, 40, "#6fae6a"),
  ]),
};

/** Light that a pierced window throws on the wall. */
function windowLight(): string {
  return repeat(9, (i) => {
    const [column, row] = [i % 3, Math.floor(i / 3)];
    const at = [1130 + column * 136 + row * 12, 90 + row * 140] as const;
    return placed(at, { scale: 0.9, turn: 4 }, [
      area(star, "#f4d58a", `opacity="${round(0.5 - row * 0.1)}"`),
      circle(0, 0, 14, "#1d5a50"),
    ]);
  });
}
