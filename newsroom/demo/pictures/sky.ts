import { glow, gradient } from "./gradient";
import { scatter, specks, type Field } from "./scatter";
import { area, circle, line, rect, round, rows } from "./shapes";

/** Colour from the top edge down, behind everything else. */
export function sky(width: number, height: number, stops: string): string {
  return gradient("sky", stops) + rect(0, 0, width, height, "url(#sky)");
}

export function sun(x: number, y: number, radius: number, colour: string, halo: string): string {
  return glow("sun", halo, x, y, radius * 3.6, radius * 3.6, 0.75) + circle(x, y, radius, colour);
}

export function stars(count: number, seed: number, width: number, height: number): string {
  const field: Field = [0, 0, width, height];
  return (
    specks(count, seed, field, "#fff6dd", 2.6, 0.55) +
    specks(Math.ceil(count / 6), seed + 1, field, "#ffffff", 4.6, 0.85)
  );
}

/** A heap of rounds on a flat base, `width` wide, its base at `y`. */
export function cloud(x: number, y: number, width: number, fill: string, opacity = 1): string {
  const at = (share: number) => round(width * share);
  const d =
    `M${round(x)} ${round(y)}h${at(1)}a${at(0.11)} ${at(0.11)} 0 0 0 ${at(-0.1)} ${at(-0.13)}` +
    `a${at(0.15)} ${at(0.15)} 0 0 0 ${at(-0.22)} ${at(-0.11)}a${at(0.21)} ${at(0.21)} 0 0 0 ${at(-0.38)} ${at(0.03)}` +
    `a${at(0.13)} ${at(0.13)} 0 0 0 ${at(-0.2)} ${at(0.1)}a${at(0.1)} ${at(0.1)} 0 0 0 ${at(-0.1)} ${at(0.11)}z`;
  return area(d, fill, `opacity="${opacity}"`);
}

/** Long thin clouds lying level, as at dusk. */
export function streaks(count: number, seed: number, width: number, top: number, bottom: number, fill: string): string {
  const d = scatter(count, seed, (random) => {
    const length = 160 + random() * 420;
    const thick = 5 + random() * 13;
    const x = random() * (width + 200) - 200;
    const y = top + random() * (bottom - top);
    const half = round(thick / 2);
    return `M${Math.round(x)} ${Math.round(y)}q${round(length / 2)} ${-half * 2} ${round(length)} 0q${round(-length / 2)} ${half} ${round(-length)} 0z`;
  });
  return area(d, fill, `opacity="0.5"`);
}

/** Birds far away, each two short arcs: a list of "x y size". */
export function birds(places: string, colour: string): string {
  const d = rows(places).map(([x = 0, y = 0, size = 0]) => {
    const wing = `q${round(size * 0.6)} ${round(-size * 0.3)} ${size} ${round(size * 0.3)}`;
    return `M${x - size} ${round(y - size * 0.3)}${wing}q${round(size * 0.4)} ${round(-size * 0.7)} ${size} ${round(-size * 0.4)}`;
  });
  return line(d.join(""), colour, 4);
}
