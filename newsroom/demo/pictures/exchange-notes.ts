import type { DemoPicture } from "../edition";
import { darker, lighter } from "./colour";
import { gradient } from "./gradient";
import { specks } from "./scatter";
import { area, circle, drawing, ellipse, group, line, placed, rect, repeat, round } from "./shapes";

/** A rosette of crossing loops, as on banknotes. */
function guilloche(x: number, y: number, radius: number, colour: string): string {
  const steps = 90;
  const d = repeat(steps + 1, (i) => {
    const angle = (i / steps) * Math.PI * 14;
    const reach = radius * (0.62 + 0.38 * Math.cos((angle * 12) / 7));
    return `${i === 0 ? "M" : "L"}${round(x + Math.cos(angle) * reach)} ${round(y + Math.sin(angle) * reach)}`;
  });
  return line(d, colour, 2);
}

const sights = [
  "M-70 40V-10H-50V-40H-34V-10H-14V-30a20 24 0 0 1 40 0V-10H44V-60H56V-10H70V40Z",
  "M-70 40L-40-6L-30-20V-44H30V-20L40-6L70 40Z",
  "M-60 40V-30H-44V20H-30V-30H-14V20H0V-30H16V20H30V-30H46V20H60V40ZM-70-34L0-66L70-34Z",
];

/** An invented banknote, 460 by 210, its middle at 0: patterns and a sight, no figures. */
function note(colour: string, sight: number): string {
  const [pale, deep] = [lighter(colour, 0.62), darker(colour, 0.3)];
  return [
    rect(-236, -98, 460, 210, "#10202c", `opacity="0.3" rx="8"`),
    rect(-230, -105, 460, 210, pale, `rx="8"`),
    rect(-218, -93, 436, 186, colour, `rx="4" opacity="0.55"`),
    rect(-218, -93, 436, 186, "none", `stroke="${deep}" stroke-width="4"`),
    guilloche(-128, 0, 82, deep),
    circle(-128, 0, 26, pale),
    line(
      repeat(6, (i) => `M-40 ${-70 + i * 28}q30-16 60 0t60 0t60 0t60 0`),
      deep,
      2,
      `opacity="0.5"`,
    ),
    ellipse(96, 0, 92, 78, pale),
    placed([96, 6], {}, [area(sights[sight % 3] ?? "", deep)]),
    rect(2, -92, 9, 184, "#f4efd8", `opacity="0.8"`),
    rect(176, -84, 32, 20, deep),
    rect(-208, 64, 32, 20, deep),
  ].join("");
}

function hand(cuff: string, skin: string, shade: string): string {
  return [
    area("M-520-70L-150-56L-140 92L-520 130Z", cuff),
    rect(-180, -66, 44, 168, "#fffaf0", `rx="8"`),
    area(
      "M-140-50C-80-70-20-72 40-64L200-58C226-56 228-26 202-24L96-20C130-18 190-14 222-6C248 2 242 32 216 30L110 22C140 30 180 40 200 52C220 64 208 88 184 82L90 58C60 80 20 92-20 92C-70 94-110 90-140 84Z",
      skin,
    ),
    line("M96-20L40-26M110 22L52 14M90 58L44 46", shade, 5),
  ].join("");
}

function coins(x: number, base: number, count: number, light: string, dark: string): string {
  return (
    repeat(count, (i) => ellipse(x, base - i * 15 + 7, 60, 19, dark) + ellipse(x, base - i * 15, 60, 19, light)) +
    ellipse(x, base - (count - 1) * 15, 40, 11, dark, `opacity="0.5"`)
  );
}

export const exchangeNotes: DemoPicture = {
  key: "exchange-notes",
  alt: "يدان تتبادلان أوراقًا نقدية ملوّنة فوق طاولة صرّاف، وعلى الطاولة رزم من النقود وأعمدة من القطع المعدنية، وخلفهما خط بياني متعرّج.",
  caption: "تبادل عملات ورقية على طاولة محل صرافة.",
  credit: "رسم: سامر الخطيب",
  svg: drawing(1600, 900, [
    gradient("back", "#123a4a 0, #1d5a63 0.6, #2f7a78 1"),
    rect(0, 0, 1600, 900, "url(#back)"),
    line(
      repeat(9, (i) => `M0 ${70 + i * 70}H1600`) + repeat(17, (i) => `M${i * 100} 0V680`),
      "#8fd0c4",
      2,
      `opacity="0.16"`,
    ),
    area(
      "M0 470L120 430L220 470L340 350L450 400L560 300L690 360L800 250L930 330L1060 190L1180 260L1300 130L1430 190L1600 70V680H0Z",
      "#8fd0c4",
      `opacity="0.14"`,
    ),
    line(
      "M0 470L120 430L220 470L340 350L450 400L560 300L690 360L800 250L930 330L1060 190L1180 260L1300 130L1430 190L1600 70",
      "#f2c66a",
      9,
    ),
    [
      [340, 350],
      [560, 300],
      [800, 250],
      [1060, 190],
      [1300, 130],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 16, "#123a4a") + circle(x, y, 10, "#ffe2a0"))
      .join(""),
    gradient("counter", "#a8654a 0, #6d3a34 1"),
    area("M0 690H1600V900H0Z", "url(#counter)"),
    rect(0, 684, 1600, 16, "#d99a6a"),
    specks(120, 5, [0, 710, 1600, 180], "#4a2428", 5, 0.4),
    placed([230, 770], { scale: 0.9 }, [
      repeat(
        5,
        (i) =>
          rect(-230, 60 - i * 26, 460, 26, i % 2 === 0 ? "#a9cfa8" : "#86b592") +
          line(`M-230 ${73 - i * 26}h460`, "#4f8a6a", 2),
      ),
      area("M-230-70L-180-130H280L230-70Z", "#c4e0bc"),
      area("M-60-70L-10-130H50L0-70V86H-60Z", "#f4ead6"),
      area("M-60-70L-10-130H50L0-70Z", "#fffaf0"),
    ]),
    coins(1180, 810, 4, "#f2c66a", "#b5823a"),
    coins(1320, 830, 7, "#f2c66a", "#b5823a"),
    coins(1460, 816, 5, "#dfe4e4", "#93a0a4"),
    coins(1250, 866, 2, "#dfe4e4", "#93a0a4"),
    group(`transform="translate(800 520)"`, [
      placed([-40, -90], { turn: -38, scale: 1.05 }, [note("#7a5aa8", 0)]),
      placed([0, -60], { turn: -20, scale: 1.05 }, [note("#d9784f", 1)]),
      placed([20, -20], { turn: -2, scale: 1.05 }, [note("#3f9a80", 2)]),
      placed([30, 40], { turn: 15, scale: 1.05 }, [note("#d9a63c", 0)]),
    ]),
    placed([420, 610], { turn: -10, scale: 1.05 }, [hand("#6b1f4b", "#c08a66", "#9a6444")]),
    placed([1230, 470], { turn: 8, scale: 1.05, mirrored: true }, [hand("#2b3a5e", "#a06a48", "#7a4a30")]),
  ]),
};
