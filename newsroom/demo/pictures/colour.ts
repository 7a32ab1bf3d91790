/** Colours are `#rrggbb`. A `share` of 0 is all `from`, 1 is all `to`. */
export function mix(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((end[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

export function darker(colour: string, share: number): string {
  return mix(colour, "#120c18", share);
}

export function lighter(colour: string, share: number): string {
  return mix(colour, "#fffaf0", share);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
