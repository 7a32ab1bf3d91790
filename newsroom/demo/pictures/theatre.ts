import type { DemoPicture } from "../edition";
import { glow, gradient } from "./gradient";
import { fromBehind, person } from "./people";
import { randomFrom, specks } from "./scatter";
import { area, circle, drawing, ellipse, line, rect, repeat, round } from "./shapes";

/** A drawn curtain: folds hanging from the top, gathered at `tie`. */
function curtain(side: -1 | 1): string {
  const x = (share: number) => 800 + side * share;
  const folds = repeat(6, (i) => {
    const top = 340 + i * 82;
    const bottom = 500 + i * 54;
    return area(
      `M${x(top)} 60C${x(top + 30)} 330 ${x(bottom + 90)} 420 ${x(bottom + 60)} 500L${x(bottom + 90)} 500C${x(bottom + 130)} 400 ${x(top + 70)} 300 ${x(top + 44)} 60Z`,
      "#6d0f26",
    );
  });
  return [
    area(
      `M${x(320)} 60C${x(360)} 330 ${x(620)} 400 ${x(590)} 500C${x(560)} 580 ${x(570)} 640 ${x(560)} 690H${x(830)}V60Z`,
      "url(#velvet)",
    ),
    folds,
    area(
      `M${x(590)} 500C${x(560)} 580 ${x(570)} 640 ${x(560)} 690H${x(600)}C${x(604)} 620 ${x(606)} 560 ${x(640)} 500ZM${x(680)} 500Q${x(650)} 600 ${x(660)} 690H${x(700)}Q${x(690)} 600 ${x(730)} 500Z`,
      "#6d0f26",
    ),
    line(`M${x(586)} 500Q${x(700)} 530 ${x(830)} 480`, "#e8b64c", 16),
    circle(x(592), 512, 16, "#f6d27a"),
    line(`M${x(592)} 524V580M${x(584)} 524L${x(578)} 576M${x(600)} 524L${x(606)} 576`, "#e8b64c", 6),
  ].join("");
}

function audience(y: number, size: number, count: number, seed: number, colours: string): string {
  const random = randomFrom(seed);
  return repeat(count, (i) => {
    const x = ((i + 0.5) * 1640) / count - 20 + (random() - 0.5) * 20;
    return fromBehind([round(x), y + random() * 14], size * (0.9 + random() * 0.2), colours, random() > 0.6);
  });
}

export const theatre: DemoPicture = {
  key: "theatre",
  alt: "ممثل وممثلة على خشبة مسرح بين ستارتين حمراوين يُسلَّط عليهما ضوءان، وخلفهما ديكور لهلال ومدينة، وأمامهما رؤوس الجمهور.",
  caption: "مشهد من عرض مسرحي أمام صالة ممتلئة.",
  credit: "رسم: نور العلي",
  svg: drawing(1600, 900, [
    rect(0, 0, 1600, 900, "#1a0a18"),
    gradient("scene", "#1d2a5c 0, #4a3f86 0.5, #b06a8a 1"),
    rect(220, 50, 1160, 640, "url(#scene)"),
    circle(960, 220, 96, "#ffe9b0"),
    circle(930, 200, 88, "#ffe9b0"),
    circle(1000, 196, 84, "#34356f"),
    specks(70, 5, [280, 70, 1040, 300], "#fff3cf", 5, 0.8),
    area(
      "M300 600V380H380V340H430V300L460 260L490 300V420H560V380a50 60 0 0 1 100 0V460H740V420H800V500H900V400a60 70 0 0 1 120 0V470H1100V380H1180V330H1240V600Z",
      "#2a2455",
    ),
    repeat(7, (i) => area(`M${330 + i * 130} 560v-50a18 24 0 0 1 36 0v50z`, i % 3 === 1 ? "#ffcf7a" : "#413a78")),
    area("M260 690V600H1340V690Z", "#3a2a58"),
    gradient("boards", "#c98a52 0, #7d4a34 1"),
    area("M180 720L330 600H1270L1420 720Z", "url(#boards)"),
    line(
      "M420 600L300 720M540 600L470 720M660 600L630 720M780 600L780 720M900 600L940 720M1020 600L1100 720M1160 600L1270 720",
      "#5d3428",
      3,
    ),
    area("M420 0H520L820 690H500Z", "#fff0c0", `opacity="0.26"`),
    area("M1180 0H1080L740 690H1080Z", "#fff0c0", `opacity="0.26"`),
    ellipse(660, 676, 170, 26, "#ffe7a8", `opacity="0.75"`),
    ellipse(910, 676, 170, 26, "#ffe7a8", `opacity="0.75"`),
    glow("warm", "#ffd890", 790, 520, 420, 300, 0.4),
    ellipse(660, 682, 60, 8, "#3a1a22", `opacity="0.6"`),
    ellipse(920, 682, 60, 8, "#3a1a22", `opacity="0.6"`),
    person([660, 680], 320, "#b57c5a #241520 #f4ead6 #2b2348", {
      arms: "-16 -86 -30 -98, 16 -72 34 -78",
      legs: "-8 -25 -14 -3, 8 -26 14 -3",
    }),
    area("M634 428Q600 470 590 620Q622 600 640 540Z", "#c4302f"),
    person([920, 680], 300, "#c99470 #3a1a22 #2f8f8f #1f6a6f", {
      head: "bun",
      wear: "robe",
      mirrored: true,
      arms: "-14 -62 -20 -46, 12 -66 24 -72",
    }),
    gradient("velvet", "#d1263f 0, #a3182f 0.6, #7a1029 1"),
    curtain(-1),
    curtain(1),
    area(`M0 0H1600V90${repeat(8, () => `q-100 100-200 0`)}Z`, "#a3182f"),
    line(`M1600 90${repeat(8, () => `q-100 100-200 0`)}`, "#e8b64c", 12),
    area(
      repeat(
        8,
        (i) => `M${i * 200 + 70} 0Q${i * 200 + 90} 70 ${i * 200 + 100} 132Q${i * 200 + 120} 70 ${i * 200 + 116} 0Z`,
      ),
      "#6d0f26",
      `opacity="0.8"`,
    ),
    rect(0, 0, 1600, 16, "#e8b64c"),
    area("M0 690H1600V740Q800 690 0 740Z", "#4a1626"),
    rect(0, 716, 1600, 184, "#24101f"),
    area("M0 716H1600V730H0Z", "#e8b64c"),
    repeat(9, (i) => area(`M${170 + i * 150} 716a28 22 0 0 1 56 0z`, "#fff0c0")),
    audience(800, 96, 16, 3, "#6d4a44 #331730 #4a2440"),
    audience(860, 124, 13, 7, "#543530 #250f24 #35182f"),
    audience(930, 160, 10, 11, "#3a2226 #150814 #210e20"),
  ]),
};
