import { ellipse } from "./shapes";

/**
 * From top to bottom unless `across`, over the bounds of whatever is filled with `url(#id)`. `stops` is a list such as
 * "#2f4a6b 0, #7d93a1 0.4": each a colour with its place from 0 to 1 and, where not solid, its opacity.
 */
export function gradient(id: string, stops: string, across = false): string {
  const direction = across ? `x1="0" y1="0" x2="1" y2="0"` : `x1="0" y1="0" x2="0" y2="1"`;
  return `<linearGradient id="${id}" ${direction}>${stopList(stops)}</linearGradient>`;
}

/** Light that fades out from its middle. */
export function glow(id: string, colour: string, x: number, y: number, rx: number, ry = rx, strength = 1): string {
  const stops = `${colour} 0 ${strength}, ${colour} 0.45 ${strength * 0.4}, ${colour} 1 0`;
  return `<radialGradient id="${id}">${stopList(stops)}</radialGradient>${ellipse(x, y, rx, ry, `url(#${id})`)}`;
}

function stopList(stops: string): string {
  return stops
    .split(",")
    .map((stop) => {
      const [colour = "", offset = "0", opacity] = stop.trim().split(" ");
      const veil = opacity === undefined ? "" : ` stop-opacity="${Number(Number(opacity).toFixed(2))}"`;
      return `<stop offset="${offset}" stop-color="${colour}"${veil}/>`;
    })
    .join("");
}
