import type { DemoPicture } from "../edition";
import { gradient } from "./gradient";
import { ground } from "./land";
import { person } from "./people";
import { pick, randomFrom, specks } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, polygon, rect, repeat, round, type Point } from "./shapes";
import { birds, sky, sun } from "./sky";

/** A tilted panel: `at` is its lower left corner, cells drawn as light lines. */
function panel(at: Point, width: number, height: number, id: string): string {
  const slant = height * 0.45;
  const cells = width < 120 ? 3 : 5;
  const columns = repeat(
    cells,
    (i) => `M${round(((i + 1) * width) / (cells + 1))} 0l${round(slant)} ${round(-height)}`,
  );
  const lines = repeat(3, (i) => `M${round(((i + 1) * slant) / 4)} ${round((-(i + 1) * height) / 4)}h${round(width)}`);
  const frame: Point[] = [
    [0, 0],
    [width, 0],
    [width + slant, -height],
    [slant, -height],
  ];
  return placed(at, {}, [
    line(
      `M${round(width * 0.2)} 0v26M${round(width * 0.9)} 0v26M${round(width + slant * 0.8)} ${round(-height * 0.8)}V26`,
      "#5f6472",
      6,
    ),
    polygon(frame, `url(#${id})`),
    line(columns + lines, "#7fa6cf", 2, `opacity="0.7"`),
    polygon(
      [
        [width * 0.3, 0],
        [width * 0.5, 0],
        [width * 0.5 + slant, -height],
        [width * 0.3 + slant, -height],
      ],
      "#d8ecf4",
      `opacity="0.28"`,
    ),
    line(`M0 0H${round(width)}L${round(width + slant)} ${round(-height)}H${round(slant)}Z`, "#e8edf0", 5),
  ]);
}

function tank(x: number, y: number, scale: number, colour: string): string {
  return placed([x, y], { scale }, [
    line("M-36 0V-30M36 0V-30", "#6a5a58", 7),
    rect(-50, -112, 100, 84, colour, `rx="16"`),
    rect(20, -112, 30, 84, "#3a2030", `opacity="0.18" rx="12"`),
    line("M-48-86H48M-48-58H48", "#fffaf0", 3, `opacity="0.5"`),
    rect(-18, -122, 36, 12, colour),
  ]);
}

function dish(x: number, y: number, scale: number): string {
  return placed([x, y], { scale }, [
    line("M0 0V-36M0-50L-34-66", "#7d7478", 6),
    ellipse(8, -52, 18, 42, "#f4efe6", `transform="rotate(-28 8 -52)"`),
    ellipse(2, -54, 9, 34, "#cfc6c0", `transform="rotate(-28 2 -54)"`),
    circle(-34, -68, 6, "#7d7478"),
  ]);
}

/** A row of far houses with roofs at about `base`. */
function houses(seed: number, base: number, walls: readonly string[], size: number): string {
  const random = randomFrom(seed);
  return repeat(Math.ceil(1700 / size), (i) => {
    const [x, y] = [i * size - 40, Math.round(base + random() * size * 0.4)];
    const wall = pick(walls, random);
    const extras =
      random() > 0.45
        ? panel([x + size * 0.16, y - 6], size * 0.5, size * 0.26, "cells")
        : tank(x + size * 0.5, y, size / 220, random() > 0.5 ? "#c4573f" : "#f4efe6");
    const windows = repeat(
      3,
      (w) =>
        `M${round(x + size * (0.16 + w * 0.28))} ${round(y + size * 0.3)}h${round(size * 0.13)}v${round(size * 0.2)}h${round(-size * 0.13)}z`,
    );
    return (
      extras +
      rect(x, y, size, 400, wall) +
      rect(x + size * 0.8, y, size * 0.2, 400, "#7a4a50", `opacity="0.16"`) +
      rect(x, y, size, 9, "#fff4e0") +
      area(windows, "#6f7f94")
    );
  });
}

export const solarRoofs: DemoPicture = {
  key: "solar-roofs",
  alt: "ألواح شمسية مائلة على أسطح أبنية متلاصقة بين خزانات المياه وصحون الاستقبال، وعامل يعتمر قبعة يثبّت أحدها تحت شمس قوية.",
  caption: "ألواح شمسية على أسطح أبنية سكنية يعتمد عليها الأهالي مصدرًا بديلًا للكهرباء.",
  credit: "رسم: سامر الخطيب",
  focal: { x: 36, y: 66 },
  svg: drawing(1600, 900, [
    sky(1600, 900, "#79b7d1 0, #cfe6e4 0.45, #fbeed2 0.65"),
    sun(1270, 150, 80, "#fff6d2", "#fff0b8"),
    birds("300 150 20, 350 180 16, 420 140 14", "#4a7d94"),
    gradient("cells", "#4a72ad 0, #27437c 0.5, #1a2c5c 1"),
    ground("0 400, 300 300, 640 380, 1000 290, 1300 370, 1600 320", 900, "#a9c3c0"),
    houses(5, 400, ["#e8cfb4", "#dcbfa6", "#efdcc2"], 92),
    houses(9, 486, ["#f0c9a0", "#e5b08c", "#f4dcba", "#d9a58a"], 160),
    dish(640, 500, 0.9),
    houses(14, 610, ["#e09a78", "#f0b98c", "#d18a74"], 260),
    line("M930 560Q1130 610 1330 540", "#6a5a58", 4),
    ["#6b1f4b", "#f4efe6", "#e0a03c", "#2f6f78", "#f4efe6", "#b3433a"]
      .map((colour, i) => area(`M${968 + i * 56} ${574 + (i < 3 ? i * 6 : 30 - i * 6)}h42l4 66h-48z`, colour))
      .join(""),
    dish(1480, 640, 1.3),
    gradient("roof", "#f7dcb6 0, #d9a67e 1"),
    area("M0 748L1600 716V900H0Z", "url(#roof)"),
    area("M0 748L1600 716V732L0 766Z", "#fff1d8"),
    area("M60 826H700L1000 880H200ZM780 812H1280L1500 860H960Z", "#7a4a50", `opacity="0.25"`),
    panel([60, 820], 300, 210, "cells"),
    panel([400, 820], 300, 210, "cells"),
    panel([1010, 806], 290, 200, "cells"),
    person([862, 850], 330, "#a86f4c #e0a03c #c4573f #33415e", {
      head: "cap",
      mirrored: true,
      arms: "18 -68 34 -74, 16 -60 32 -64",
      legs: "-6 -24 -10 -3, 6 -26 8 -3",
    }),
    rect(912, 818, 92, 44, "#b3382e", `rx="6"`),
    line("M934 818v-14h48v14", "#5c1c22", 7),
    tank(1500, 820, 1.5, "#c4573f"),
    line("M0 872C300 850 500 890 760 866S1300 880 1600 850", "#3a2f3c", 5),
    specks(240, 26, [0, 760, 1600, 140], "#a8704f", 4, 0.4),
  ]),
};
