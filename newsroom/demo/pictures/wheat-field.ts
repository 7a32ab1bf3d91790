import type { DemoPicture } from "../edition";
import { gradient } from "./gradient";
import { ground } from "./land";
import { person } from "./people";
import { scatter, strokes } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat } from "./shapes";
import { birds, cloud, sky } from "./sky";

/** One ear on its stalk, its root at the place. */
function ear(x: number, y: number, scale: number, turn: number, light: string, dark: string): string {
  const grains = (side: number) =>
    repeat(6, (i) => `M0 ${-250 - i * 22}q${side * 20}-6 ${side * 13}-30q${-side * 13} 6 ${-side * 13} 30`);
  return placed([x, y], { scale, turn }, [
    line("M0 0Q6-120 0-250", dark, 6),
    line(
      repeat(5, (i) => `M0 ${-280 - i * 24}l${i % 2 === 0 ? 34 : -34}-86`),
      light,
      2.5,
    ),
    area(grains(1), light),
    area(grains(-1), dark),
    area("M0-382q9-18 0-36q-9 18 0 36", light),
  ]);
}

const combine = [
  ellipse(0, 8, 220, 14, "#8a6420", `opacity="0.5"`),
  area("M-120-30V-120L-70-190H110L150-150V-30Z", "#b3382e"),
  area("M-120-30V-70H150V-30Z", "#8a2624"),
  area("M-126-84L-84-186H-10V-84Z", "#cfe6e4"),
  line("M-126-84L-84-186H-10V-84ZM-58-186V-84", "#5c1c22", 8),
  rect(0, -206, 110, 26, "#d6503f"),
  line("M120-190L230-250", "#8a2624", 20),
  circle(-70, -34, 46, "#2c2a30"),
  circle(-70, -34, 20, "#e9c46a"),
  circle(112, -20, 30, "#2c2a30"),
  circle(112, -20, 12, "#e9c46a"),
  area("M-140-50L-250-14V4H-130Z", "#8a2624"),
  circle(-226, -34, 42, "none", `stroke="#f0d9a0" stroke-width="6"`),
  line("M-268-34H-184M-226-76V8M-256-64L-196-4M-196-64L-256-4", "#f0d9a0", 4),
];

export const wheatField: DemoPicture = {
  key: "wheat-field",
  alt: "حقل قمح ذهبي واسع تحت سماء فيروزية وغيوم بيضاء، تعمل فيه حصّادة حمراء ويراقبها فلاح، وفي المقدمة سنابل كبيرة.",
  caption: "فلاح يتابع حصّادة تعمل في حقله مع بداية موسم القمح.",
  credit: "رسم: سامر الخطيب",
  focal: { x: 62, y: 58 },
  svg: drawing(1600, 900, [
    sky(1600, 900, "#2f8f9d 0, #8fcbc4 0.35, #f3ecc8 0.6"),
    cloud(860, 300, 520, "#fdf8e8", 0.95),
    cloud(1040, 316, 380, "#e3eee0", 0.9),
    cloud(180, 220, 340, "#fdf8e8", 0.85),
    cloud(560, 130, 190, "#fdf8e8", 0.6),
    birds("520 300 20, 580 270 16, 620 320 14", "#22626d"),
    ground("0 470, 400 440, 800 466, 1200 436, 1600 460", 900, "#8aa77a"),
    repeat(9, (i) => ellipse(80 + i * 190, 462 - ((i * 17) % 14), 40 + ((i * 13) % 22), 18, "#5f8a6c")),
    rect(1390, 410, 60, 46, "#f0dcb4"),
    area("M1382 412l38-26l38 26z", "#a6543c"),
    ground("0 500, 500 480, 1100 490, 1600 474", 900, "#e7c062"),
    gradient("wheat", "#f0cb68 0, #dda23a 0.5, #a86a22 1"),
    ground("0 540, 420 516, 1000 540, 1600 510", 900, "url(#wheat)"),
    area("M1130 548L1600 520V620L1190 590Z", "#f6e0a0", `opacity="0.7"`),
    area("M860 900C900 720 980 600 1080 544L1150 548C1120 640 1130 780 1180 900Z", "#f3d88c", `opacity="0.6"`),
    strokes(200, 4, [0, 530, 1600, 90], { colour: "#fae29a", width: 3, dx: 3, dy: -18, opacity: 0.8 }),
    strokes(220, 5, [0, 600, 1600, 140], { colour: "#b87a24", width: 4, dx: 6, dy: -34, opacity: 0.5 }),
    scatter(9, 61, (random, i) =>
      ellipse(
        1240 - i * 16 + random() * 50,
        440 - i * 9 + random() * 20,
        30 + random() * 30,
        20,
        "#f6e2b4",
        `opacity="0.4"`,
      ),
    ),
    placed([1080, 590], { scale: 0.95 }, combine),
    strokes(80, 9, [820, 590, 520, 40], { colour: "#f7d982", width: 4, dx: 4, dy: -26 }),
    strokes(320, 6, [0, 660, 1600, 200], { colour: "#f5d27a", width: 5, dx: 8, dy: -54, opacity: 0.75 }),
    person([520, 836], 360, "#8d5a3e #f7f0e0 #efe3c8 #4c5a6b", {
      head: "keffiyeh",
      wear: "coat",
      arms: "-14 -62 -2 -52, 15 -64 6 -52",
    }),
    strokes(260, 7, [0, 780, 1600, 150], { colour: "#8f5a1c", width: 6, dx: 10, dy: -80, opacity: 0.7 }),
    strokes(170, 8, [0, 820, 1600, 120], { colour: "#e6b350", width: 6, dx: 10, dy: -80, opacity: 0.9 }),
    ear(40, 960, 1.5, 2, "#ffe39a", "#c98b2c"),
    ear(150, 980, 1.75, 5, "#ffe39a", "#c98b2c"),
    ear(236, 960, 1.2, 10, "#f7d47c", "#b97a24"),
    ear(330, 980, 1.05, -4, "#f7d47c", "#b97a24"),
    ear(1340, 960, 0.95, 4, "#f7d47c", "#b97a24"),
    ear(1440, 980, 1.25, -6, "#ffe39a", "#c98b2c"),
    ear(1540, 970, 1.5, -2, "#ffe39a", "#c98b2c"),
  ]),
};
