/** A corner or a place on the drawing, in its own units. */
export type Point = readonly [x: number, y: number];

/** Reads a list such as "0 560, 210 520" into rows of numbers; it keeps long outlines short to write. */
export function rows(list: string): number[][] {
  return list.split(",").map((row) => row.trim().split(" ").map(Number));
}

export function points(list: string): Point[] {
  return rows(list).map(([x = 0, y = 0]) => [x, y]);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A whole drawing. Gradients may stand anywhere among the parts, before their first use. */
export function drawing(width: number, height: number, parts: readonly string[]): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts.join("")}</svg>`;
}

/** A filled area given as path data; `extra` are further attributes. */
export function area(d: string, fill: string, extra = ""): string {
  return `<path d="${d}" fill="${fill}"${attributes(extra)}/>`;
}

/** A line without filling, round at its ends. */
export function line(d: string, stroke: string, width: number, extra = ""): string {
  const pen = `stroke="${stroke}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${d}" fill="none" ${pen}${attributes(extra)}/>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, extra = ""): string {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  return `<rect ${place} fill="${fill}"${attributes(extra)}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, extra = ""): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"${attributes(extra)}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, extra = ""): string {
  const place = `cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}"`;
  return `<ellipse ${place} fill="${fill}"${attributes(extra)}/>`;
}

export function polygon(corners: readonly Point[], fill: string, extra = ""): string {
  return area(`M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`, fill, extra);
}

export function group(extra: string, parts: readonly string[]): string {
  return `<g ${extra}>${parts.join("")}</g>`;
}

/** The parts moved, scaled and turned (degrees) as one. A negative `scaleX` mirrors them. */
export function placed(
  [x, y]: Point,
  { scale = 1, mirrored = false, turn = 0 }: { scale?: number; mirrored?: boolean; turn?: number },
  parts: readonly string[],
): string {
  const factor = Math.round(scale * 1000) / 1000;
  const sizing = mirrored ? ` scale(${-factor} ${factor})` : factor === 1 ? "" : ` scale(${factor})`;
  const turning = turn === 0 ? "" : ` rotate(${round(turn)})`;
  return group(`transform="translate(${round(x)} ${round(y)})${sizing}${turning}"`, parts);
}

/** Draws the same thing `count` times, each knowing its index. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

function attributes(extra: string): string {
  return extra === "" ? "" : ` ${extra}`;
}
