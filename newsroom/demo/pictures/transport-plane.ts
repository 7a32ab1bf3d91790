import type { DemoPicture } from "../edition";
import { gradient } from "./gradient";
import { ground } from "./land";
import { person } from "./people";
import { specks, strokes } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, repeat } from "./shapes";
import { sky, streaks, sun } from "./sky";

const steel = "#2c3547";
const lit = "#59637a";

/** Looking left, banked so that both wings show; about 680 long. */
const plane = [
  area("M-52-38L-8-196L34-196L52-38Z", "#222a3a"),
  engine(-14, -96, 0.7),
  engine(-6, -148, 0.6),
  area("M214-52L276-204L344-204L332-58Z", steel),
  area("M296-204H344L332-58L318-60Z", "#3a445a"),
  area(
    "M-318 8C-312-20-276-42-232-46L96-46C170-46 240-54 326-76L340-66C288-22 190 40 96 46L-226 48C-290 48-322 34-318 8Z",
    steel,
  ),
  area("M-232-46L96-46C170-46 240-54 326-76L340-66C250-50 170-34 96-30L-250-30C-262-30-272-32-262-38Z", lit),
  area("M-226 48L96 46C150 42 210 10 262-22C200 10 150 22 96 26L-314 24C-306 40-270 48-226 48Z", "#1d2433"),
  area("M-296-14L-262-36L-236-36V-14Z", "#f3c58d"),
  line("M-266-34L-270-14M-250-36V-14", steel, 4),
  area("M238-58L392-112L424-104L330-52Z", "#3a445a"),
  repeat(6, (i) => circle(-190 + i * 44, -8, 6, "#f3c58d", `opacity="0.8"`)),
  area("M-84-36L62-36L176 212L112 216Z", "#364056"),
  area("M-84-36L-60-36L124 215L112 216Z", lit),
  engine(-34, 44, 1),
  engine(22, 122, 1.15),
].join("");

function engine(x: number, y: number, scale: number): string {
  return placed([x, y], { scale }, [
    ellipse(-46, 0, 5, 50, "#f6d9b0", `opacity="0.35"`),
    area("M-44-9C-44-18-30-20-14-18L66-8L14 18L-30 16C-42 14-44 4-44-9Z", "#1d2433"),
    circle(-45, -1, 7, "#59637a"),
  ]);
}

const tent = [
  area("M-150 0L-96-58L-30-44L40-70L112-40L160 0Z", "#2a1d22"),
  area("M-96-58L-30-44L40-70L112-40L60-30L-40-24Z", "#4a3236"),
  area("M-22 0L-6-34L26-34L38 0Z", "#f2b55f"),
  line("M-150 0L-186 6M160 0L196 8M-96-58V-66M40-70V-80", "#2a1d22", 4),
];

export const transportPlane: DemoPicture = {
  key: "transport-plane",
  alt: "طائرة نقل عسكرية بأربعة محركات تعبر سماء الصحراء عند الغروب، وتحتها كثبان متتالية وخيمة يقف قربها شخصان يرفعان نظرهما إليها.",
  caption: "طائرة نقل تحلّق فوق البادية مع غياب الشمس (رسم توضيحي).",
  credit: "رسم: لين حمدان",
  focal: { x: 43, y: 36 },
  svg: drawing(1600, 900, [
    sky(1600, 900, "#2f4a6b 0, #7d93a1 0.34, #ecc08f 0.56, #f5d9a6 0.72"),
    sun(1210, 520, 104, "#fff0cf", "#ffdd9c"),
    streaks(9, 11, 1600, 90, 480, "#f7dcb4"),
    ground("0 560, 210 520, 460 566, 760 540, 1050 590, 1340 520, 1600 560", 900, "#c79a70"),
    ground("0 640, 260 566, 520 640, 820 600, 1130 668, 1400 596, 1600 640", 900, "#a97a55"),
    area(
      "M260 566C380 596 420 640 520 640C420 690 260 660 140 720C220 650 290 620 260 566Z",
      "#8b6046",
      `opacity="0.7"`,
    ),
    area(
      "M1400 596C1480 610 1540 632 1600 640V760C1500 690 1330 700 1230 740C1340 690 1420 650 1400 596Z",
      "#8b6046",
      `opacity="0.7"`,
    ),
    gradient("near", "#7d553c 0, #3d2832 1"),
    ground("0 690, 300 742, 640 700, 980 640, 1240 724, 1600 700", 900, "url(#near)"),
    area(
      "M980 640C1060 668 1150 706 1240 724C1130 750 960 790 820 900H560C700 820 960 730 980 640Z",
      "#3d2832",
      `opacity="0.45"`,
    ),
    strokes(60, 5, [0, 730, 1600, 160], { colour: "#c08d62", width: 3, dx: 38, dy: -4, opacity: 0.3 }),
    specks(150, 8, [0, 740, 1600, 160], "#e2b483", 3, 0.4),
    placed([300, 762], { scale: 1.1 }, tent),
    person([510, 786], 84, "#5b3a2e #e9d8bd #2a1d22 #2a1d22", { head: "keffiyeh", wear: "robe" }),
    person([560, 792], 62, "#5b3a2e #21171b #6b1f4b #2a1d22", { arms: "-10 -64 -8 -49, 14 -88 22 -104" }),
    placed([680, 300], { scale: 1.02, turn: 4 }, [plane]),
  ]),
};
