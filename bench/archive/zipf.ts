import type { Random } from "./random";

/**
 * Picks numbers from 0 below `count` as often as words stand in texts and tags on stories: the first most often, each
 * following one less (Zipf and Mandelbrot: 1 / (rank + shift) ^ exponent).
 */
export function zipf(count: number, { exponent = 1, shift = 0 } = {}): (random: Random) => number {
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let rank = 1; rank <= count; rank += 1) upTo[rank - 1] = sum += 1 / (rank + shift) ** exponent;
  return (random) => firstAbove(upTo, random.share() * sum);
}

function firstAbove(upTo: Float64Array, wanted: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
