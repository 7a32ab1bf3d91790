import { line, round } from "./shapes";

/** A part of the drawing that marks are strewn over. */
export type Field = readonly [x: number, y: number, width: number, height: number];

/** Numbers from 0 to 1 that look random and are the same on every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws `count` things, each free to take numbers from one shared random row. */
export function scatter(count: number, seed: number, draw: (random: () => number, index: number) => string): string {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => draw(random, index)).join("");
}

/** Round dots of one colour, drawn as a single path to stay light. */
export function specks(count: number, seed: number, field: Field, colour: string, size: number, opacity = 1): string {
  const d = scatter(count, seed, (random) => `M${spot(field, random)}h0`);
  return line(d, colour, size, `opacity="${opacity}"`);
}

/** Short strokes of one colour, all leaning by about the same `dx`, `dy`: grass, straw, rain. */
export function strokes(
  count: number,
  seed: number,
  field: Field,
  { colour, width, dx, dy, opacity = 1 }: { colour: string; width: number; dx: number; dy: number; opacity?: number },
): string {
  const d = scatter(count, seed, (random) => {
    const start = spot(field, random);
    const length = 0.6 + random() * 0.8;
    return `M${start}l${round(dx * length)} ${round(dy * length)}`;
  });
  return line(d, colour, width, `opacity="${opacity}"`);
}

/** One of `choices`, by chance. */
export function pick(choices: readonly string[], random: () => number): string {
  return choices[Math.floor(random() * choices.length)] ?? "";
}

function spot([x, y, width, height]: Field, random: () => number): string {
  return `${Math.round(x + random() * width)} ${Math.round(y + random() * height)}`;
}
