import type { DemoPicture } from "../edition";
import { gradient } from "./gradient";
import { person } from "./people";
import { leaves } from "./plants";
import { heapOf } from "./produce";
import { scatter } from "./scatter";
import { area, circle, drawing, ellipse, line, placed, rect, repeat } from "./shapes";

/** A tilted crate full of one thing. */
function crate(x: number, y: number, kind: Parameters<typeof heapOf>[0]): string {
  return [
    area(`M${x + 10} ${y - 74}H${x + 260}L${x + 274} ${y + 8}H${x - 4}Z`, "#5a2f2a"),
    heapOf(kind, x, y, x),
    rect(x - 6, y + 12, 282, 46, "#d39a5a"),
    line(`M${x - 2} ${y + 35}h274`, "#9c6436", 4),
    rect(x - 8, y + 8, 16, 54, "#9c6436"),
    rect(x + 262, y + 8, 16, 54, "#9c6436"),
  ].join("");
}

const scales = [
  line("M0-150V-40M0-40L-60 10M0-40L60 10", "#3a2a36", 5),
  circle(0, -70, 42, "#f4ead6", `stroke="#2f6f78" stroke-width="10"`),
  line("M0-70L16-94", "#c4302f", 5),
  area("M-74 8H74Q60 50 0 50T-74 8Z", "#c9cdd2"),
  circle(-24, 0, 20, "#d5412f"),
  circle(14, -4, 20, "#d5412f"),
];

export const vegetableMarket: DemoPicture = {
  key: "vegetable-market",
  alt: "بسطة خضار تحت مظلة مخططة عليها صناديق من البندورة والليمون والخيار والباذنجان والفليفلة والبصل، وبائع يناول زبونة كيسًا أصفر.",
  caption: "بائع خضار وزبونة أمام بسطة في سوق شعبي صباحًا.",
  credit: "رسم: لين حمدان",
  svg: drawing(1600, 900, [
    gradient("back", "#f7d9a4 0, #e6a978 0.6, #b8705c 1"),
    rect(0, 0, 1600, 900, "url(#back)"),
    area("M0 120H260V600H0ZM1340 90H1600V600H1340Z", "#c98664"),
    area("M40 600V330a80 90 0 0 1 160 0V600Z", "#7d4650"),
    area("M1400 600V310a70 90 0 0 1 140 0V600Z", "#7d4650"),
    rect(270, 120, 1060, 480, "#5d3550"),
    area("M270 120H1330V260Q800 330 270 260Z", "#3f2440", `opacity="0.6"`),
    line("M330 300H720M880 300H1280", "#8f5a4a", 9),
    repeat(7, (i) => leaves(16, 80 + i, [356 + i * 56, 348], 24, 44, 36, i % 2 === 0 ? "#4f8a48" : "#7cab4e")),
    scatter(
      6,
      12,
      (random, i) =>
        line(`M${920 + i * 62} 300v${Math.round(20 + random() * 20)}`, "#e9d3a8", 4) +
        repeat(5, (k) => circle(912 + i * 62 + (k % 2) * 18, 330 + k * 20, 13, k % 2 === 0 ? "#f4e6d0" : "#e0c8b0")),
    ),
    line("M250 70V860M1380 70V860", "#4a2f3a", 14),
    person([760, 800], 480, "#a8704c #f4ead6 #2f6f78 #33415e", { head: "cap", arms: "14 -64 30 -60, 18 -62 38 -58" }),
    area("M724 500h76l8 140h-92z", "#f0e2c8"),
    person([1150, 840], 500, "#c08a66 #e9b7a0 #6b1f4b #4a1637", {
      head: "scarf",
      wear: "robe",
      mirrored: true,
      arms: "14 -62 32 -64, 18 -62 36 -60",
    }),
    area("M932 520l60-6l14 84q-44 20-84 0z", "#f2c14e"),
    line("M936 522q24-44 50-4", "#c98a2f", 6),
    placed([510, 420], {}, scales),
    line("M510 262V276", "#3a2a36", 5),
    rect(30, 640, 1000, 260, "#8a4c3a"),
    area("M60 620H1000L1040 680H20Z", "#6e3a30"),
    crate(70, 640, "lemon"),
    crate(390, 640, "cucumber"),
    crate(700, 640, "aubergine"),
    rect(30, 700, 1010, 14, "#5a2f2a"),
    crate(20, 796, "tomato"),
    crate(350, 796, "pepper"),
    crate(680, 796, "onion"),
    rect(10, 858, 1050, 42, "#5a2f2a"),
    placed([1360, 860], { scale: 1.2 }, [
      ellipse(0, 6, 120, 14, "#4a2430", `opacity="0.5"`),
      area("M-90-70H90L70 4H-70Z", "#c98a4a"),
      line("M-86-50H86M-80-26H80", "#8f5a2c", 4),
      leaves(70, 91, [0, -96], 84, 44, 26, "#3f7a3d"),
      leaves(50, 92, [0, -110], 74, 36, 24, "#8cc069"),
    ]),
    repeat(12, (i) =>
      area(
        `M${210 + i * 100} 60h100l${Math.round((i - 5.5) * 6 + 8)} 130q-54 44-108 0z`,
        i % 2 === 0 ? "#c4302f" : "#fbf1dc",
      ),
    ),
    rect(196, 36, 1224, 34, "#8f2430"),
    area("M210 60H1410V96H210Z", "#4a1637", `opacity="0.18"`),
  ]),
};
