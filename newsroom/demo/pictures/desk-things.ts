import { area, circle, line, rect, repeat } from "./shapes";

/** Grey bars that stand for lines of print. */
function print(x: number, y: number, width: number, count: number, colour: string): string {
  return line(
    repeat(count, (i) => `M${x} ${y + i * 17}h${i % 5 === 4 ? width * 0.6 : width}`),
    colour,
    6,
  );
}

const shadow = (width: number, height: number): string =>
  rect(-14, 16, width, height, "#3a1524", `opacity="0.28" rx="6"`);

export const newspaper = [
  shadow(430, 560),
  rect(0, 0, 430, 560, "#fbf5e6"),
  rect(24, 24, 382, 46, "#6b1f4b"),
  line("M24 88H406", "#2a2024", 4),
  rect(180, 106, 226, 170, "#7fb3b8"),
  area("M180 276V230Q240 180 300 226T406 210V276Z", "#c98a5a"),
  circle(356, 146, 20, "#fff1cf"),
  print(28, 116, 130, 10, "#a99f94"),
  rect(24, 300, 382, 22, "#4a3f3c"),
  rect(120, 332, 286, 16, "#4a3f3c"),
  print(28, 374, 112, 10, "#b9afa3"),
  print(160, 374, 112, 10, "#b9afa3"),
  print(292, 374, 112, 10, "#b9afa3"),
  area("M0 0H215V560H0Z", "#8a6a50", `opacity="0.07"`),
];

export const laptop = [
  rect(-20, 20, 640, 440, "#3a1524", `opacity="0.3" rx="20"`),
  rect(0, 0, 640, 430, "#c9ced4", `rx="20"`),
  rect(0, 0, 640, 10, "#eef1f3", `rx="5"`),
  rect(36, 28, 568, 210, "#aab1ba", `rx="8"`),
  repeat(5, (row) =>
    repeat(row === 4 ? 5 : 13, (i) =>
      rect(
        44 + (row === 4 && i > 2 ? i * 43 + 220 : i * 43),
        36 + row * 40,
        row === 4 && i === 2 ? 250 : 36,
        33,
        "#2f3440",
        `rx="5"`,
      ),
    ),
  ),
  rect(220, 256, 200, 140, "#b7bec6", `rx="10"`),
];

export const screen = [
  area("M0 0H640L668-250H-28Z", "#2f3440"),
  area("M18-14H622L646-232H-6Z", "#f7f2e8"),
  area("M-1-190H641L646-232H-6Z", "#6b1f4b"),
  area("M330-170H614L608-40H334Z", "#e0a46a"),
  area("M334-40L332-90Q420-150 480-100T612-110L608-40Z", "#7d4a58"),
  circle(556, -136, 18, "#fff1cf"),
  line("M40-160H290M38-130H290M36-104H240M34-70H292M33-50H292M32-30H200", "#8a8078", 9),
];

export const recorder = [
  shadow(96, 220),
  rect(0, 0, 96, 220, "#2a2730", `rx="16"`),
  rect(14, 44, 68, 66, "#a9d0a8", `rx="5"`),
  line("M22 78v0M30 66v24M38 72v12M46 58v40M54 68v20M62 62v32M70 76v6", "#2f5b45", 4),
  circle(48, 152, 22, "#c4302f"),
  circle(48, 152, 8, "#fff4ea"),
  line("M20 22H76M20 30H76", "#6d6874", 4),
  line("M26 196h12M58 196h12", "#8d8894", 7),
];

export const notebook = [
  shadow(300, 400),
  rect(0, 0, 300, 400, "#f0c35c", `rx="10"`),
  rect(10, 34, 280, 358, "#fffdf4", `rx="4"`),
  line(
    repeat(10, (i) => `M30 ${84 + i * 32}H270`),
    "#c9dbe0",
    2,
  ),
  line(
    "M262 80q-14-14-26 0t-30 0t-40-2t-30 4t-28-4M262 112q-20-16-34 0t-42 0t-30-4M262 146q-10-12-30 0t-40-2t-50 4M262 210q-16-12-30 0t-44-2t-26 2t-40-2M262 242q-14-12-36 0t-30 0",
    "#37476b",
    4,
  ),
  line("M120 250q40 8 110 4", "#c4302f", 5),
  line(
    repeat(12, (i) => `M${26 + i * 22} 18v26`),
    "#6d6874",
    7,
  ),
];

export const coffee = [
  circle(-12, 16, 108, "#3a1524", `opacity="0.28"`),
  circle(0, 0, 108, "#fbf5e6"),
  circle(0, 0, 84, "#e6dac6"),
  area("M58-22q66-14 66 22t-66 22z", "#fbf5e6"),
  circle(0, 0, 62, "#fffaf0"),
  circle(0, 0, 52, "#4a2418"),
  area("M-36-14Q0-46 34-16Q10-30-36-14Z", "#8a5230"),
  circle(14, 12, 7, "#8a5230"),
  circle(-8, 22, 4, "#8a5230"),
];
