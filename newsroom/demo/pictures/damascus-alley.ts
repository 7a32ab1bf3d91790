import type { DemoPicture } from "../edition";
import { glow, gradient } from "./gradient";
import { person } from "./people";
import { leaves } from "./plants";
import { scatter, specks } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat, round, type Point } from "./shapes";

/** A place on a side wall: `depth` 0 is the near edge of the drawing, 1 the far end; `fall` 0 is the top, 1 the foot. */
function onWall(side: "left" | "right", depth: number, fall: number): Point {
  const x = side === "left" ? -60 + 740 * depth : 1660 - 740 * depth;
  const top = -330 + 610 * depth;
  const foot = 1130 - 370 * depth;
  return [round(x), round(top + (foot - top) * fall)];
}

function panel(side: "left" | "right", near: number, far: number, top: number, foot: number, fill: string): string {
  const corners = [onWall(side, near, top), onWall(side, far, top), onWall(side, far, foot), onWall(side, near, foot)];
  return area(`M${corners.map((corner) => corner.join(" ")).join("L")}Z`, fill);
}

/** A doorway with a round head, its leaf in `wood`. */
function door(side: "left" | "right", near: number, far: number, wood: string, frame: string): string {
  const arch = (grow: number, fill: string) => {
    const [a, b, c] = [onWall(side, near - grow, 1), onWall(side, near - grow, 0.76), onWall(side, far + grow, 0.76)];
    const [d, e] = [onWall(side, far + grow, 1), onWall(side, (near + far) / 2, 0.6 - grow * 0.8)];
    return area(`M${a.join(" ")}L${b.join(" ")}Q${e.join(" ")} ${c.join(" ")}L${d.join(" ")}Z`, fill);
  };
  return arch(0.03, frame) + arch(0, wood);
}

/** A closed wooden balcony standing out from an upper storey, with lattice windows. */
function balcony(side: "left" | "right", near: number, far: number, wood: string, dark: string, out: number): string {
  const [a, b, c, d] = [
    onWall(side, near, 0.3),
    onWall(side, far, 0.3),
    onWall(side, far, 0.55),
    onWall(side, near, 0.55),
  ];
  const x = (point: Point) => point[0] + (side === "left" ? out : -out);
  const lattice = repeat(4, (i) => {
    const share = near + ((far - near) * (i + 0.5)) / 4;
    const [top, foot] = [onWall(side, share, 0.36), onWall(side, share, 0.48)];
    return `M${x(top)} ${top[1]}V${foot[1]}`;
  });
  return [
    area(`M${b.join(" ")}L${x(b)} ${b[1]}V${c[1]}L${c[0]} ${c[1] + out * 0.5}Z`, dark),
    area(`M${x(a)} ${a[1]}L${x(b)} ${b[1]}V${c[1]}L${x(d)} ${d[1]}Z`, wood),
    area(`M${x(d)} ${d[1]}L${x(c)} ${c[1]}L${c[0]} ${c[1] + out * 0.5}L${d[0]} ${d[1] + out * 0.7}Z`, dark),
    line(lattice, dark, 22),
    line(lattice, "#ffcf7d", 9, `stroke-dasharray="1 13"`),
    line(`M${x(a)} ${a[1]}L${x(b)} ${b[1]}`, dark, 12),
  ].join("");
}

export const damascusAlley: DemoPicture = {
  key: "damascus-alley",
  alt: "زقاق ضيق في مدينة قديمة تعلوه شرفات خشبية مغلقة وتتدلّى فوقه عريشة خضراء، وامرأة تحمل سلة وتسير نحو قوس مضاء بالشمس، وقطة تجلس قرب الجدار.",
  caption: "زقاق في دمشق القديمة تتقاسم جدرانه الشمس والظلال.",
  credit: "رسم: نور العلي",
  focal: { x: 50, y: 60 },
  svg: drawing(1600, 1067, [
    gradient("sky", "#5fa5b8 0, #cfe6d6 1"),
    rect(0, 0, 1600, 700, "url(#sky)"),
    gradient("sunny", "#e9a46a 0, #f6cf96 0.6, #f9deae 1", true),
    gradient("shady", "#8d5a72 0, #4f3159 0.5, #38244a 1", true),
    panel("left", 0, 1, 0, 1, "url(#sunny)"),
    panel("right", 0, 1, 0, 1, "url(#shady)"),
    panel("right", 0, 1, 0, 0.1, "#c98a78"),
    repeat(4, (i) => panel("left", 0, 1, 0.66 + i * 0.085, 0.7 + i * 0.085, i % 2 === 0 ? "#9c5a4c" : "#b87458")),
    repeat(4, (i) => panel("right", 0, 1, 0.66 + i * 0.085, 0.7 + i * 0.085, "#2c1c3e")),
    gradient("floor", "#f0cf9c 0, #a0707a 0.35, #54395c 1"),
    area("M-60 1130L680 760H920L1660 1130Z", "url(#floor)"),
    area("M-60 1130L300 950L860 760H680Z", "#ffe1a8", `opacity="0.5"`),
    scatter(44, 8, (random) => {
      const share = random();
      const y = 770 + share * share * 290;
      const half = 110 + share * share * 560;
      const stone = 20 + share * 60;
      return line(
        `M${round(800 + (random() - 0.5) * 2 * half)} ${round(y)}h${round(stone)}`,
        "#3b2849",
        2 + share * 3,
        `opacity="0.35"`,
      );
    }),
    rect(680, 270, 240, 492, "#f7d9a5"),
    rect(680, 270, 240, 26, "#d69a6c"),
    area("M716 762V520a84 96 0 0 1 168 0V762Z", "#fff3d4"),
    area("M736 762V520a64 76 0 0 1 128 0V762Z", "#9fc7b4"),
    leaves(50, 12, [800, 600], 56, 70, 20, "#5f8f63"),
    area("M736 762V660H864V762Z", "#fbe6b8"),
    glow("light", "#fff2c8", 800, 660, 330, 330, 0.75),
    door("left", 0.2, 0.4, "#2f6f78", "#7d4640"),
    door("left", 0.66, 0.76, "#6b1f4b", "#7d4640"),
    door("right", 0.3, 0.46, "#8a4b38", "#241636"),
    door("right", 0.68, 0.77, "#34545f", "#241636"),
    balcony("left", 0.52, 0.84, "#8f4f38", "#5b2e2d", 66),
    balcony("right", 0.56, 0.86, "#5f3440", "#341b33", 60),
    balcony("left", 0.04, 0.4, "#a05a3c", "#64322c", 120),
    balcony("right", 0.1, 0.44, "#703c42", "#3a1d35", 110),
    line("M420 210C620 290 900 300 1190 190M540 300C720 350 900 330 1060 280", "#4b3a34", 6),
    leaves(130, 3, [800, 258], 360, 60, 40, "#48703f"),
    leaves(90, 4, [780, 280], 330, 60, 36, "#7ba04e"),
    leaves(34, 5, [820, 250], 320, 60, 28, "#c7d37b"),
    line("M1056 300V400", "#241636", 4),
    area("M1034 400h44l8 54l-30 22l-30-22z", "#ffcb6b"),
    line("M1034 400h44l8 54l-30 22l-30-22z", "#241636", 4),
    person([836, 900], 300, "#a86f52 #efe3d0 #6b1f4b #4a1637", {
      head: "scarf",
      wear: "robe",
      mirrored: true,
      arms: "-14 -64 -10 -48, 14 -64 12 -50",
    }),
    area("M770 754h64l-8 46h-48z", "#c98f4e"),
    line("M776 752q26-46 52 0M774 770h56", "#8a5a34", 5),
    ellipse(836, 906, 76, 10, "#2c1c3e", `opacity="0.4"`),
    placed([1210, 1010], { scale: 1.3 }, [
      ellipse(8, 0, 60, 9, "#1d1230", `opacity="0.5"`),
      area("M-24 0C-40-40-10-74 6-78L4-100L18-90H30L42-102V-76C46-60 36-50 34-44C44-26 40-8 38 0Z", "#e7a45c"),
      line("M-20-6C-60-2-70-40-50-52", "#e7a45c", 11),
      circle(20, -74, 3, "#38244a"),
      circle(34, -74, 3, "#38244a"),
    ]),
    [150, 262]
      .map((x, i) =>
        placed([x, 1010 - i * 56], { scale: 1.2 - i * 0.25 }, [
          leaves(40, 30 + i, [0, -96], 60, 44, 22, "#4c7a46"),
          leaves(12, 40 + i, [0, -104], 52, 36, 14, "#e0578a"),
          area("M-44-54h88l-12 62h-64z", "#b8553c"),
          rect(-50, -62, 100, 16, "#d06a4a"),
        ]),
      )
      .join(""),
    specks(220, 51, [0, 0, 560, 1000], "#b8744c", 4, 0.3),
    specks(160, 52, [1080, 120, 520, 800], "#c493a0", 4, 0.2),
  ]),
};
