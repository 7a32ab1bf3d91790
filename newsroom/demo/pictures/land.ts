import { scatter } from "./scatter";
import { area, points, round, type Point } from "./shapes";

/** Soft ground below an outline such as "0 560, 800 520, 1600 560" (left to right), down to `bottom`. */
export function ground(outline: string, bottom: number, fill: string, extra = ""): string {
  const corners = points(outline);
  const [left, right] = [corners[0]?.[0] ?? 0, corners.at(-1)?.[0] ?? 0];
  return area(`${softLine(corners)}L${right} ${bottom}L${left} ${bottom}Z`, fill, extra);
}

/** The ragged outline of a far ridge, broken up by `roughness`, down to `bottom`. */
export function ridge(outline: string, bottom: number, roughness: number, seed: number, fill: string): string {
  const corners = points(outline);
  const pieces = corners.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    const steps = Math.max(2, Math.round((x - fromX) / 36));
    return scatter(steps, seed + index, (random, step) => {
      const share = (step + 1) / steps;
      const jolt = step === steps - 1 ? 0 : (random() - 0.5) * roughness;
      return `L${Math.round(fromX + (x - fromX) * share)} ${Math.round(fromY + (y - fromY) * share + jolt)}`;
    });
  });
  const [startX, startY] = corners[0] ?? [0, 0];
  const endX = corners.at(-1)?.[0] ?? 0;
  return area(`M${startX} ${startY}${pieces.join("")}L${endX} ${bottom}L${startX} ${bottom}Z`, fill);
}

/** Path data of a soft line through all corners (Catmull-Rom). */
function softLine(corners: readonly Point[]): string {
  const [first] = corners;
  if (first === undefined) return "";
  const at = (index: number): Point => corners[Math.min(Math.max(index, 0), corners.length - 1)] ?? first;
  const curves = corners.slice(1).map((end, index) => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)];
    const out: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const into: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    return `C${[out, into, end].map(([x, y]) => `${round(x)} ${round(y)}`).join(" ")}`;
  });
  return `M${first[0]} ${first[1]}${curves.join("")}`;
}
