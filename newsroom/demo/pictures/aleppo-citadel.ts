import type { DemoPicture } from "../edition";
import { glow, gradient } from "./gradient";
import { ground } from "./land";
import { person } from "./people";
import { cypress } from "./plants";
import { scatter, specks, strokes } from "./scatter";
import { area, drawing, line, rect, repeat } from "./shapes";
import { birds, cloud, sky } from "./sky";

const stone = "#e9b98d";
const shade = "#b9765f";

/** A crenellated wall or tower from its top left corner. */
function wall(x: number, y: number, width: number, height: number, fill: string): string {
  const merlons = repeat(Math.floor(width / 24), (i) => `M${x + 4 + i * 24} ${y}v-14h13v14z`);
  return area(`M${x} ${y}h${width}v${height}h${-width}z${merlons}`, fill);
}

function tower(x: number, y: number, width: number, height: number): string {
  return [
    wall(x, y, width, height, stone),
    rect(x + width * 0.62, y - 1, width * 0.38, height + 1, shade),
    rect(x + width * 0.28, y + 34, 9, 30, "#7a4544"),
    rect(x + width * 0.28, y + 92, 9, 30, "#7a4544"),
  ].join("");
}

/** The stepped bridge that climbs to the gate, on arches. */
const bridge = [
  area("M560 724L620 724L880 500V470L596 690Z", "#cf946f"),
  area("M620 724H1020L1010 500H880Z", "#d89f77"),
  area("M596 690L880 466L1014 466L1014 500H880L620 716Z", "#f6d3a6"),
  [0, 1, 2, 3]
    .map((i) => {
      const x = 700 + i * 78;
      const top = 690 - i * 52;
      return area(`M${x} 730V${top + 26}a27 34 0 0 1 54 0V730Z`, "#8a5150");
    })
    .join(""),
].join("");

function house(x: number, y: number, width: number, fill: string, side: string): string {
  const lit = repeat(Math.floor(width / 52), (i) =>
    rect(x + 18 + i * 50, y + 34, 18, 32, i % 2 === 0 ? "#ffd58f" : "#5a2f45", `rx="9"`),
  );
  return rect(x, y, width, 300, fill) + rect(x, y, width, 10, side) + rect(x + width - 20, y, 20, 300, side) + lit;
}

export const aleppoCitadel: DemoPicture = {
  key: "aleppo-citadel",
  alt: "قلعة حجرية على تلّ مرتفع يصعد إليها جسر على قناطر، تحيط بها أسطح البيوت في ضوء العصر، وصبي على سطح قريب يلوّح براية حمراء لسرب من الحمام.",
  caption: "قلعة حلب كما تبدو من أسطح المدينة القديمة قبيل الغروب.",
  credit: "رسم: سامر الخطيب",
  focal: { x: 52, y: 44 },
  svg: drawing(1600, 900, [
    sky(1600, 900, "#5b7fa6 0, #c3a8ae 0.38, #f7c9a0 0.62"),
    glow("low", "#ffe3ae", 250, 470, 460, 300, 0.8),
    cloud(1130, 190, 330, "#f3d3c0", 0.7),
    cloud(60, 250, 260, "#f3d3c0", 0.5),
    ground("0 620, 300 590, 800 600, 1300 586, 1600 610", 900, "#b98a8c"),
    scatter(46, 3, (random, i) =>
      rect(i * 36 - 10, 575 + random() * 40, 30 + random() * 24, 90, random() > 0.5 ? "#c99a90" : "#a87880"),
    ),
    gradient("mound", "#d9a274 0, #c48a68 0.6, #8d5a58 1", true),
    area("M250 740C380 690 500 480 560 410H1120C1190 490 1300 690 1430 740Z", "url(#mound)"),
    area("M1120 410C1190 490 1300 690 1430 740H1020C1090 640 1100 500 1050 410Z", "#8d5350", `opacity="0.45"`),
    strokes(46, 6, [540, 480, 240, 90], { colour: "#7f8a55", width: 5, dx: 14, dy: 26, opacity: 0.35 }),
    strokes(50, 7, [430, 590, 160, 120], { colour: "#7f8a55", width: 5, dx: 14, dy: 26, opacity: 0.35 }),
    strokes(50, 8, [1120, 560, 150, 150], { colour: "#7f8a55", width: 5, dx: 14, dy: 26, opacity: 0.35 }),
    wall(570, 360, 560, 66, stone),
    wall(840, 320, 280, 60, "#dba57c"),
    rect(690, 250, 26, 120, "#f0c79b"),
    area("M684 250h38l-19-40z", "#7a4544"),
    area("M950 320v-18a52 52 0 0 1 104 0v18z", "#f0c79b"),
    area("M1010 252a52 52 0 0 1 44 50v18h-30z", shade),
    cypress([780, 362], 84, "#4b5a45", "#3b4638"),
    cypress([806, 362], 64, "#4b5a45", "#3b4638"),
    tower(556, 336, 70, 120),
    tower(1080, 330, 74, 130),
    tower(700, 352, 60, 96),
    bridge,
    wall(846, 300, 200, 210, stone),
    rect(980, 300, 66, 210, shade),
    area("M886 510V420a33 40 0 0 1 66 0V510Z", "#5c2f3b"),
    rect(868, 340, 14, 36, "#7a4544"),
    rect(912, 340, 14, 36, "#7a4544"),
    rect(846, 386, 134, 8, "#f6d3a6"),
    rect(530, 620, 72, 112, "#e0aa80"),
    area("M548 732v-58a18 22 0 0 1 36 0v58z", "#5c2f3b"),
    specks(260, 13, [560, 320, 560, 120], "#a8654f", 4, 0.4),
    house(0, 690, 250, "#a3616a", "#844a5a"),
    house(230, 730, 210, "#c07c70", "#9a5a62"),
    house(1330, 690, 290, "#94566a", "#75405a"),
    house(1120, 742, 240, "#b67270", "#8f5263"),
    area("M1400 690a60 60 0 0 1 120 0z", "#c98a80"),
    house(430, 782, 330, "#7c4560", "#5f3350"),
    house(760, 800, 370, "#8d5066", "#6d3c58"),
    person([880, 804], 170, "#8d5a43 #2a1a20 #f4e6cc #3a2a44", { arms: "-16 -90 -24 -106, 14 -92 26 -112" }),
    line("M922 614L1010 500", "#3a2a44", 4),
    area("M1010 500l62-18l-24 50z", "#b3261e"),
    birds(
      "1060 570 32, 1140 520 30, 1210 590 26, 1270 500 28, 1330 560 24, 1110 440 24, 1220 430 22, 1380 470 22, 1310 400 18",
      "#fff8ea",
    ),
  ]),
};
