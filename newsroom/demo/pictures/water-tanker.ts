import type { DemoPicture } from "../edition";
import { gradient } from "./gradient";
import { person } from "./people";
import { specks, strokes } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat } from "./shapes";
import { cloud, sky } from "./sky";

function wheel(x: number): string {
  return circle(x, -44, 50, "#2a2730") + circle(x, -44, 24, "#b9c0c4") + circle(x, -44, 9, "#4c5560");
}

/** A lorry with a round tank, its cab to the left; about 780 long. */
const lorry = [
  ellipse(-10, 6, 430, 18, "#6d4a36", `opacity="0.5"`),
  rect(-330, -100, 730, 34, "#3a3f4c"),
  rect(-160, -330, 560, 236, "url(#tank)", `rx="70"`),
  ellipse(366, -212, 40, 112, "#1f7f8f"),
  line("M-60-330V-96M100-330V-96M260-330V-96", "#166272", 7),
  rect(-70, -356, 90, 30, "#1f7f8f", `rx="8"`),
  line("M-150-344H380M-150-344V-300M380-344V-310", "#e9f2ee", 6),
  area("M-20-224C30-290 40-250 70-210A52 52 0 1 1-28-206Z", "#f4fbf8", `transform="translate(110 18) scale(.8)"`),
  area("M-390-80V-190L-346-290H-190V-80Z", "#f2a23c"),
  area("M-390-80V-120H-190V-80Z", "#c9752a"),
  area("M-370-190L-336-270H-262V-190Z", "#cdeaf0"),
  area("M-370-190L-350-236L-320-190Z", "#ffffff", `opacity="0.6"`),
  rect(-250, -270, 44, 80, "#cdeaf0"),
  line("M-256-280V-90M-240-160h22", "#a85c1c", 5),
  rect(-404, -100, 40, 34, "#3a3f4c"),
  circle(-384, -132, 13, "#fff3c4"),
  wheel(-290),
  wheel(150),
  wheel(270),
];

function jerrycan(x: number, y: number, colour: string): string {
  return placed([x, y], {}, [
    area("M-24 0V-56L-8-70H24V0Z", colour),
    line("M-2-62H16", "#3a2a36", 4),
    rect(-26, -68, 14, 12, "#3a2a36"),
    line("M-14-46L14-10M14-46L-14-10", "#fffaf0", 3, `opacity="0.6"`),
  ]);
}

function house(x: number, y: number, width: number, wall: string): string {
  return [
    rect(x, y, width, 560 - y + 90, wall),
    rect(x, y, width, 12, "#fff0d2"),
    rect(x + width - 26, y, 26, 650 - y, "#8a5a4a", `opacity="0.25"`),
    repeat(
      Math.floor(width / 110),
      (i) =>
        rect(x + 34 + i * 104, y + 56, 46, 62, i % 2 === 0 ? "#3f7f86" : "#7a5560") +
        rect(x + 28 + i * 104, y + 116, 58, 8, "#fff0d2"),
    ),
    line(`M${x + width * 0.55 + 8} ${y}v-24m46 24v-24`, "#7a5a50", 6),
    rect(x + width * 0.55, y - 84, 62, 66, width > 270 ? "#f6f1e4" : "#b3433a", `rx="12"`),
  ].join("");
}

export const waterTanker: DemoPicture = {
  key: "water-tanker",
  alt: "صهريج مياه فيروزي يقف في شارع ترابي، ورجل يملأ من خرطومه عبوات ملوّنة فيما تنتظر امرأة وأطفال دورهم.",
  caption: "سكان ينتظرون دورهم لتعبئة مياه الشرب من صهريج متنقل.",
  credit: "رسم: نور العلي",
  focal: { x: 46, y: 62 },
  svg: drawing(1600, 900, [
    sky(1600, 900, "#f0c98a 0, #f9e3b4 0.4, #fdf0d0 0.7"),
    circle(1330, 150, 70, "#fffbe8"),
    cloud(240, 170, 280, "#fff3d8", 0.7),
    house(-40, 330, 260, "#d9a67e"),
    house(200, 260, 300, "#e9bd8e"),
    house(480, 380, 200, "#c98f70"),
    house(660, 300, 320, "#e3b084"),
    house(960, 350, 260, "#d09a78"),
    house(1200, 270, 240, "#ecc69a"),
    house(1420, 340, 240, "#c98f70"),
    line("M0 300Q420 380 780 270T1600 300M0 330Q420 420 780 290T1600 340", "#6d4a46", 3),
    gradient("street", "#e6b887 0, #c48a5c 1"),
    rect(0, 620, 1600, 280, "url(#street)"),
    rect(0, 606, 1600, 22, "#b88462"),
    area("M0 780Q800 720 1600 790V840Q800 770 0 830Z", "#a8704a", `opacity="0.35"`),
    specks(260, 4, [0, 640, 1600, 250], "#8f5a3c", 5, 0.4),
    strokes(60, 5, [0, 650, 1600, 240], { colour: "#f6dcb0", width: 5, dx: 44, dy: 0, opacity: 0.5 }),
    gradient("tank", "#7fd6d0 0, #2fa3ac 0.4, #1a7484 1"),
    placed([560, 740], { scale: 1.12 }, lorry),
    ellipse(1130, 850, 190, 24, "#7fc4c4", `opacity="0.75"`),
    ellipse(1110, 846, 120, 12, "#d6f2ee", `opacity="0.8"`),
    person([1090, 840], 320, "#9a6240 #f4ead6 #6b1f4b #33415e", {
      head: "keffiyeh",
      arms: "12 -62 26 -50, 16 -60 30 -48",
      lean: 6,
    }),
    line("M1010 640C1060 620 1060 700 1130 690Q1190 682 1206 708", "#2a4a58", 17),
    line("M1208 716Q1220 740 1218 776", "#9be0e4", 9),
    jerrycan(1230, 846, "#2f7fb0"),
    jerrycan(1300, 862, "#f2c14e"),
    jerrycan(1168, 872, "#c4573f"),
    person([1400, 846], 310, "#b57c5a #2f6f78 #8d3a5e #4a1637", {
      head: "scarf",
      wear: "robe",
      mirrored: true,
      arms: "8 -62 12 -46, 14 -62 10 -46",
    }),
    person([1500, 856], 210, "#a8704c #2a1a20 #f2a23c #41527e", {
      mirrored: true,
      arms: "-12 -66 -16 -44, 12 -66 14 -46",
    }),
    jerrycan(1476, 868, "#f4ead6"),
    person([1560, 866], 180, "#b57c5a #4a2c22 #3f8a86 #6d3c58", { mirrored: true, head: "bun", wear: "coat" }),
    specks(16, 9, [1190, 756, 60, 34], "#e6fbf8", 6, 0.9),
  ]),
};
