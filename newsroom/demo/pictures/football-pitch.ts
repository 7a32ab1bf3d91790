import type { DemoPicture } from "../edition";
import { darker } from "./colour";
import { leaves } from "./plants";
import { scatter, specks } from "./scatter";
import { circle, drawing, ellipse, group, line, placed, rect, repeat } from "./shapes";

/** A player seen from straight above, with a long evening shadow to the lower left. */
function player(x: number, y: number, shirt: string, turn: number, running = true): string {
  const limbs = running
    ? "M-4-66L-20-38L-38-20M4-66L20-42L16-6M-8-112L-26-96L-14-80M8-112L24-98L36-112"
    : "M-4-66L-7-4M4-66L7-4M-10-112L-15-72M10-112L15-72";
  const shadow = [line(limbs, "#0d2b22", 11), line("M0-106V-72", "#0d2b22", 26), circle(1, -131, 11, "#0d2b22")];
  const [side, back] = running ? [12, 8] : [5, 4];
  return [
    placed([x, y], { turn: -128, scale: 1.15 }, [group(`opacity="0.5"`, shadow)]),
    placed([x, y], { turn }, [
      line(`M${side} ${back - 5}v10M${-side} ${-back - 5}v10`, "#f2ead8", 13),
      line("M-26 4Q-16-14 0-8Q16-14 26 4", "#b57c5a", 9),
      ellipse(0, 0, 25, 14, shirt),
      ellipse(0, 4, 24, 9, darker(shirt, 0.2)),
      circle(0, -3, 11, "#2a1a1c"),
    ]),
  ].join("");
}

function tree(x: number, y: number, radius: number, seed: number): string {
  return [
    ellipse(x - radius * 0.7, y + radius * 0.6, radius * 1.2, radius, "#3a2430", `opacity="0.4"`),
    circle(x, y, radius, "#2f5b45"),
    leaves(50, seed, [x - 6, y - 8], radius * 0.9, radius * 0.85, radius * 0.34, "#4c8257"),
    leaves(26, seed + 1, [x + radius * 0.2, y - radius * 0.25], radius * 0.55, radius * 0.5, radius * 0.3, "#8ab56a"),
  ].join("");
}

const chalk = "#eef4e0";

const markings = [
  line("M0-340V340M-620-340H620V340H-620Z", chalk, 7),
  circle(0, 0, 118, "none", `stroke="${chalk}" stroke-width="7"`),
  circle(0, 0, 9, chalk),
  line("M-620-190H-420V190H-620M620-190H420V190H620M-620-86H-540V86H-620M620-86H540V86H620", chalk, 7),
  line("M-420-76A96 96 0 0 1-420 76M420-76A96 96 0 0 0 420 76", chalk, 7),
  line(
    repeat(6, (i) => `M${-622 - i * 11}-60V60M${622 + i * 11}-60V60`) +
      repeat(6, (i) => `M-622 ${-60 + i * 24}h-56M622 ${-60 + i * 24}h56`),
    "#f6efe0",
    2.5,
  ),
];

const stand = ["#c4413a", "#f2c14e", "#f4ead6", "#2f5a8a", "#6b1f4b", "#2f6f78"];

/** Places of the spectators who wear the shirt of this index. */
function spectators(shirt: number): string {
  return scatter(84, 16, (random, i) => {
    const [chance, shift] = [random(), Math.round(random() * 8)];
    return Math.floor(chance * 7) === shirt
      ? `M${-404 + (i % 28) * 30 + shift} ${-498 + Math.floor(i / 28) * 32}h0`
      : "";
  });
}

export const footballPitch: DemoPicture = {
  key: "football-pitch",
  alt: "ملعب كرة قدم من الأعلى ينتشر فيه لاعبون بقمصان حمراء وآخرون بقمصان صفراء، تمتدّ ظلالهم الطويلة على العشب المخطط، وإلى جانبه مدرّج فيه جمهور.",
  caption: "مباراة كرة قدم ودّية على ملعب حيّ في ضوء العصر.",
  credit: "رسم: سامر الخطيب",
  svg: drawing(1600, 900, [
    rect(0, 0, 1600, 900, "#c9895a"),
    specks(320, 3, [0, 0, 1600, 900], "#9c5f3c", 5, 0.5),
    specks(200, 4, [0, 0, 1600, 900], "#e6b384", 5, 0.6),
    placed([800, 500], { turn: -7, scale: 0.95 }, [
      rect(-690, -400, 1380, 800, "#3d7f52", `rx="14"`),
      repeat(9, (i) => rect(-690 + i * 153.4, -400, 76.7, 800, "#4f9660")),
      specks(260, 8, [-680, -390, 1360, 780], "#2f6a45", 4, 0.5),
      ellipse(-580, 0, 70, 120, "#b6a15e", `opacity="0.45"`),
      ellipse(580, 0, 70, 120, "#b6a15e", `opacity="0.45"`),
      ellipse(0, 0, 90, 70, "#b6a15e", `opacity="0.3"`),
      ...markings,
      rect(-420, -520, 840, 96, "#6d4a56"),
      repeat(3, (row) => rect(-420, -518 + row * 32, 840, 6, "#a17a7a")),
      stand
        .map(
          (shirt, i) => line(spectators(i), shirt, 20) + line(spectators(i), i % 3 === 1 ? "#e9d6c2" : "#2a1a1c", 11),
        )
        .join(""),
    ]),
    player(560, 420, "#c4302f", 40),
    player(700, 640, "#c4302f", -30),
    player(420, 620, "#c4302f", 60),
    player(900, 300, "#c4302f", 10),
    player(1010, 610, "#c4302f", -50),
    player(1180, 420, "#f2c14e", 90),
    player(800, 500, "#f2c14e", -20),
    player(640, 300, "#f2c14e", 30),
    player(1090, 280, "#f2c14e", 70),
    player(930, 720, "#f2c14e", 20),
    player(246, 560, "#2f5a8a", 90, false),
    player(1366, 386, "#2b2433", 90, false),
    player(770, 390, "#22202a", 20),
    ellipse(846, 474, 16, 7, "#0d2b22", `opacity="0.5"`),
    circle(862, 460, 13, "#fffdf6"),
    circle(862, 460, 5, "#2a2430"),
    tree(90, 140, 110, 40),
    tree(250, 50, 80, 44),
    tree(1520, 800, 120, 48),
    tree(1380, 880, 80, 52),
    tree(1560, 90, 90, 56),
    tree(40, 850, 90, 60),
  ]),
};
