import { leaves } from "./plants";
import { scatter } from "./scatter";
import { area, circle, ellipse, line, polygon, repeat, round } from "./shapes";

/** An arch of the hall behind, in stripes of light and dark stone. */
export function arch(x: number, width: number, height: number): string {
  const half = width / 2;
  const stripes = repeat(11, (i) => {
    const angle = Math.PI * (1 - (i + 0.5) / 11);
    return `M${round(x + half + Math.cos(angle) * half)} ${round(600 - height + half - Math.sin(angle) * half)}L${round(x + half + Math.cos(angle) * (half + 40))} ${round(600 - height + half - Math.sin(angle) * (half + 40))}`;
  });
  const outline = `M${x} 600V${600 - height + half}a${half} ${half} 0 0 1 ${width} 0V600Z`;
  return line(stripes, "#5b6470", width * 0.075, `style="stroke-linecap:butt"`) + area(outline, "#2f4a5a");
}

export const orangeTree = [
  ellipse(10, 2, 120, 14, "#4a5a68", `opacity="0.35"`),
  line("M0 0Q-10-90 6-200M2-130L-50-210M4-150L60-216", "#6d5044", 20),
  ellipse(0, -300, 170, 140, "#2f6b4c"),
  leaves(110, 3, [0, -306], 170, 140, 30, "#4c8f5c"),
  leaves(60, 4, [-20, -340], 130, 90, 26, "#8abf74"),
  scatter(17, 9, (random) => {
    const [x, y] = [(random() - 0.5) * 280, -300 + (random() - 0.5) * 220];
    return circle(x, y, 19, "#f08c2e") + circle(x - 6, y - 6, 5, "#ffd08a");
  }),
];

export const fountain = [
  ellipse(0, 26, 330, 60, "#5f7482", `opacity="0.4"`),
  polygon(
    [
      [-300, -30],
      [-180, -84],
      [180, -84],
      [300, -30],
      [300, 20],
      [180, 66],
      [-180, 66],
      [-300, 20],
    ],
    "#f4efe2",
  ),
  polygon(
    [
      [-300, -20],
      [-180, 22],
      [180, 22],
      [300, -20],
      [300, 20],
      [180, 66],
      [-180, 66],
      [-300, 20],
    ],
    "#d9cfc0",
  ),
  area(
    repeat(7, (i) => `M${-160 + i * 46} 44l22-12l22 12l-22 12z`),
    "#c4573f",
  ),
  polygon(
    [
      [-262, -30],
      [-164, -70],
      [164, -70],
      [262, -30],
      [164, 8],
      [-164, 8],
    ],
    "#4fb3bd",
  ),
  ellipse(0, -32, 150, 22, "#a9e0e0", `opacity="0.7"`),
  ellipse(0, -32, 80, 12, "#4fb3bd"),
  area("M-16-30L-10-110H10L16-30Z", "#f4efe2"),
  area("M-84-128Q0-84 84-128Q60-92 0-92T-84-128Z", "#f4efe2"),
  ellipse(0, -128, 84, 13, "#a9e0e0"),
  line(
    "M0-130V-210M0-206Q-40-230-60-130M0-206Q40-230 60-130M0-200Q-20-214-30-132M0-200Q20-214 30-132M-84-124Q-116-90-118-40M84-124Q116-90 118-40",
    "#eafcfa",
    5,
    `opacity="0.9"`,
  ),
];
