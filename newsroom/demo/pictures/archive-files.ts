import type { DemoPicture } from "../edition";
import { mix } from "./colour";
import { glow, gradient } from "./gradient";
import { person } from "./people";
import { pick, randomFrom, specks } from "./scatter";
import { area, circle, drawing, ellipse, line, polygon, rect, repeat } from "./shapes";

const folders = ["#d9a65a", "#c98a4a", "#e6c48a", "#b5673f", "#8a4a45", "#5d7a6a", "#efdcb4"];

/** The corridor's upper and lower edges at a depth from 0 (near) to 1 (far), for one of its sides. */
function edge(depth: number, side: -1 | 1): { x: number; top: number; foot: number } {
  const near = 1 - depth;
  return { x: 800 + side * (110 + 720 * near), top: 320 - 420 * near, foot: 590 + 420 * near };
}

/** One side of the corridor: shelf after shelf of folders, darker the farther they are. */
function shelves(side: -1 | 1, seed: number): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  const levels = 6;
  let depth = 0;
  while (depth < 1) {
    const step = (0.05 - depth * 0.035) * (0.7 + random() * 0.6);
    const [a, b] = [edge(depth, side), edge(Math.min(1, depth + step), side)];
    for (let level = 0; level < levels; level += 1) {
      const share = 1 - 0.55 - random() * 0.3;
      const [from, to] = [(level + share * 0.4 + 0.06) / levels, (level + 0.94) / levels];
      const at = (point: { top: number; foot: number }, part: number) => point.top + (point.foot - point.top) * part;
      const lit = 1 - Math.abs(depth - 0.45) * 1.5;
      const fill = mix("#2a1c26", pick(folders, random), 0.3 + Math.max(0, lit) * 0.62);
      if (random() > 0.05)
        parts.push(
          polygon(
            [
              [a.x, at(a, from)],
              [b.x, at(b, from)],
              [b.x, at(b, to)],
              [a.x, at(a, to)],
            ],
            fill,
          ),
        );
    }
    depth += step * 1.12;
  }
  const [front, back] = [edge(0, side), edge(1, side)];
  const boards = repeat(
    levels + 1,
    (level) =>
      `M${front.x} ${front.top + ((front.foot - front.top) * level) / levels}L${back.x} ${back.top + ((back.foot - back.top) * level) / levels}`,
  );
  const posts = [0.34, 0.62, 0.84].map((at) => edge(at, side)).map(({ x, top, foot }) => `M${x} ${top}V${foot}`);
  return parts.join("") + line(boards, "#1f1620", 9) + line(posts.join(""), "#1f1620", 8);
}

function lamp(y: number, size: number): string {
  return (
    line(`M800 0V${y}`, "#120c14", 3) +
    area(
      `M${800 - size} ${y + size * 0.5}Q${800 - size * 0.8} ${y} 800 ${y}T${800 + size} ${y + size * 0.5}Z`,
      "#2f5a55",
    ) +
    ellipse(800, y + size * 0.5, size * 0.8, size * 0.14, "#fff3cc")
  );
}

export const archiveFiles: DemoPicture = {
  key: "archive-files",
  alt: "ممر طويل بين رفوف عالية مكدّسة بالملفات الورقية، وباحثة تقف تحت مصباح معلّق وتقرأ ملفًا مفتوحًا، وقربها عربة عليها صناديق.",
  caption: "باحثة تراجع ملفات محفوظة في أرشيف ورقي يمتد على عشرات الرفوف.",
  credit: "رسم: سامر الخطيب",
  focal: { x: 52, y: 60 },
  svg: drawing(1600, 900, [
    rect(0, 0, 1600, 900, "#1b131d"),
    area("M0-90H1600L910 320H690Z", "#2a1f2c"),
    gradient("floor", "#5d4438 0, #3a2a2c 1"),
    area("M-30 1010L690 590H910L1630 1010Z", "url(#floor)"),
    line(
      "M690 590L400 900M745 590L610 900M855 590L990 900M910 590L1200 900M660 640H940M600 690H1000M500 770H1100",
      "#241820",
      3,
      `opacity="0.7"`,
    ),
    rect(690, 320, 220, 270, "#6d5038"),
    rect(740, 380, 120, 210, "#3f6b66"),
    rect(756, 396, 88, 70, "#f6e2a8"),
    circle(846, 500, 5, "#e0b060"),
    shelves(-1, 12),
    shelves(1, 31),
    lamp(250, 34),
    lamp(120, 76),
    glow("pool", "#ffd98a", 800, 470, 520, 460, 0.5),
    area("M740 160H860L1120 900H480Z", "#ffe3a0", `opacity="0.13"`),
    ellipse(800, 850, 330, 50, "#ffd98a", `opacity="0.22"`),
    ellipse(850, 860, 120, 16, "#120c14", `opacity="0.6"`),
    person([850, 856], 440, "#b57c5a #2a1a20 #6b1f4b #2f3144", {
      head: "bun",
      wear: "coat",
      mirrored: true,
      arms: "14 -62 26 -62, 18 -60 30 -60",
    }),
    area("M690 590L738 570L790 596L788 606L738 584L692 602Z", "#8a4a45"),
    area("M694 586L738 566L786 592L782 566L736 544L700 562Z", "#fff6dc"),
    line("M744 560L774 576M744 568L774 584M706 572L730 560", "#b5a68a", 3),
    ellipse(560, 880, 130, 14, "#120c14", `opacity="0.6"`),
    line("M450 690V860M670 690V860M450 690H430", "#8fa0a0", 9),
    rect(440, 760, 240, 12, "#8fa0a0"),
    rect(440, 690, 240, 12, "#b5c4c0"),
    circle(456, 870, 13, "#2a2430"),
    circle(664, 870, 13, "#2a2430"),
    rect(456, 620, 100, 70, "#e0b878"),
    rect(456, 620, 100, 18, "#c99a58"),
    rect(566, 640, 98, 50, "#c98a4a"),
    rect(566, 640, 98, 14, "#a86f38"),
    rect(580, 606, 80, 12, "#efdcb4"),
    rect(574, 618, 88, 22, "#5d7a6a"),
    rect(490, 646, 32, 22, "#fff6dc"),
    repeat(6, (i) => rect(456 + i * 32, 704 + ((i * 7) % 12), 28, 56 - ((i * 7) % 12), folders[i] ?? "#d9a65a")),
    specks(110, 51, [520, 180, 560, 640], "#fff0c4", 3, 0.5),
  ]),
};
