import { scatter, type Field } from "./scatter";
import { area, line, placed, repeat, type Point } from "./shapes";

/** A date palm standing at the place, `height` tall. */
export function palm(at: Point, height: number, leaf: string, trunk: string): string {
  const fronds =
    "M0-100Q-18-116-38-98Q-20-106 0-98Q-30-104-40-78Q-26-96 0-96Q-22-92-24-68Q-14-88 0-96" +
    "Q14-88 24-66Q22-92 0-96Q26-96 42-76Q30-104 0-98Q20-108 40-96Q18-118 0-100Q-2-118-16-126Q4-124 4-100Z";
  return placed(at, { scale: height / 110 }, [line("M0 0Q4-50 0-98", trunk, 7), area(fronds, leaf)]);
}

/** A slim dark tree, as beside cemeteries and on hills. */
export function cypress([x, y]: Point, height: number, fill: string, shade: string): string {
  const w = height * 0.13;
  return (
    area(
      `M${x} ${y - height}C${x + w * 1.5} ${y - height * 0.5} ${x + w} ${y} ${x} ${y}S${x - w * 1.5} ${y - height * 0.5} ${x} ${y - height}Z`,
      fill,
    ) +
    area(
      `M${x} ${y - height}C${x + w * 1.5} ${y - height * 0.5} ${x + w} ${y} ${x} ${y}Q${x + w * 0.7} ${y - height * 0.4} ${x} ${y - height}Z`,
      shade,
    )
  );
}

/** A fir with three tiers, `snow` lying on its top and on its shoulders. */
export function fir(at: Point, height: number, fill: string, snow: string): string {
  return placed(at, { scale: height / 100 }, [
    line("M0 0V-14", "#3a2d2c", 6),
    area("M0-100L17-68H10L25-40H15L34-8H-34L-15-40H-25L-10-68H-17Z", fill),
    area("M0-100L17-68H10L25-40H15L34-8H8Q14-50 0-100Z", "#0f2430", `opacity="0.3"`),
    area(
      "M0-100L9-83Q5-78 1-84Q-4-77-9-83ZM-11-66L-20-50Q-14-47-9-55Q-5-58-7-66ZM11-66L18-53Q13-51 10-57ZM-16-38L-28-19Q-20-15-14-24Q-8-28-10-38ZM16-38L24-25Q18-23 14-30Z",
      snow,
    ),
  ]);
}

/** Leaves strewn over an oval, pointing every way, drawn as a single path. */
export function leaves(
  count: number,
  seed: number,
  [x, y]: Point,
  rx: number,
  ry: number,
  size: number,
  fill: string,
): string {
  const d = scatter(count, seed, (random) => {
    const [around, reach, turn] = [random() * Math.PI * 2, Math.sqrt(random()), random() * Math.PI * 2];
    const [dx, dy] = [Math.cos(turn) * size, Math.sin(turn) * size];
    const [bendX, bendY] = [Math.round(dx * 0.5 - dy * 0.42), Math.round(dy * 0.5 + dx * 0.42)];
    const [endX, endY] = [Math.round(dx), Math.round(dy)];
    const from = `${Math.round(x + Math.cos(around) * rx * reach - dx / 2)} ${Math.round(y + Math.sin(around) * ry * reach - dy / 2)}`;
    return `M${from}q${bendX} ${bendY} ${endX} ${endY}q${-bendX} ${-bendY} ${-endX} ${-endY}`;
  });
  return area(d, fill);
}

/** White five-petalled flowers over a field, in two paths. */
export function blossoms(count: number, seed: number, [x, y, width, height]: Field, size: number): string {
  const spots: string[] = [];
  const petals = scatter(count, seed, (random) => {
    const at = `M${Math.round(x + random() * width)} ${Math.round(y + random() * height)}`;
    const turn = random() * 6;
    spots.push(`${at}h0`);
    return repeat(5, (i) => {
      const angle = (i * Math.PI * 2) / 5 + turn;
      return `${at}l${Math.round(Math.cos(angle) * size)} ${Math.round(Math.sin(angle) * size)}`;
    });
  });
  return line(petals, "#fffdf4", size * 0.72) + line(spots.join(""), "#f2c66a", size * 0.6);
}
