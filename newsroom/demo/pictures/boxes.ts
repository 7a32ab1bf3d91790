import { area } from "./shapes";

/** Gathers many upright boxes and draws all of one colour as a single path: far lighter than one element each. */
export function gatherBoxes(): {
  add: (fill: string, x: number, y: number, width: number, height: number) => void;
  draw: () => string;
} {
  const outlines = new Map<string, string>();
  return {
    add: (fill, x, y, width, height) => {
      outlines.set(fill, `${outlines.get(fill) ?? ""}M${x} ${y}h${width}v${height}h${-width}z`);
    },
    draw: () => [...outlines].map(([fill, d]) => area(d, fill)).join(""),
  };
}
