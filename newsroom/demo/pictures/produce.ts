import { randomFrom } from "./scatter";
import { area, line } from "./shapes";

/** One layer of a fruit: relative outlines to choose from by chance, drawn as a pen stroke or, with no `pen`, filled. */
type Layer = { outlines: readonly string[]; colour: string; pen?: number };

const lying = ["m-8 3l16-6", "m-8-3l16 6", "m-9 0h18"];
const bent = ["m-26 6q26-16 52-8", "m-26-6q26 0 52 10", "m-27 0q26-10 54 0"];
const plump = ["m-15 2q14-8 28-4", "m-15-2q14-2 28 6", "m-15 0h28"];
const bell = "m-16-16q16-10 32 0q10 22-8 40q-8 4-16 0q-18-18-8-40z";
const bulb = "m0-28q4 10 18 16a22 20 0 1 1-36 0q14-6 18-16z";

const kinds = {
  tomato: [
    { outlines: ["h0"], colour: "#9c261f", pen: 48 },
    { outlines: ["h0"], colour: "#d5412f", pen: 43 },
    { outlines: ["m-7-8h0"], colour: "#f58a6c", pen: 12 },
    { outlines: ["m-9-17l9 4l9-4l-7 8h-4z"], colour: "#3f6b36" },
  ],
  lemon: [
    { outlines: lying, colour: "#bf8a22", pen: 43 },
    { outlines: lying, colour: "#f4c534", pen: 38 },
    { outlines: ["m-8-8h0"], colour: "#fdeaa0", pen: 9 },
  ],
  cucumber: [
    { outlines: bent, colour: "#234f28", pen: 24 },
    { outlines: bent, colour: "#3f7a3d", pen: 19 },
    { outlines: ["m-18-4q18-10 36-4", "m-18-8q18-2 36 4", "m-18-6h36"], colour: "#8cc069", pen: 3 },
  ],
  aubergine: [
    { outlines: plump, colour: "#22102c", pen: 38 },
    { outlines: plump, colour: "#4b2459", pen: 33 },
    { outlines: ["m-14-8l12-3"], colour: "#a87ab5", pen: 5 },
    { outlines: ["m14-14l18-2l-2 20l-14 2z"], colour: "#5d8a4a" },
  ],
  pepper: [
    { outlines: [bell], colour: "#7a2a1c", pen: 4 },
    { outlines: [bell, "", ""], colour: "#ef9a2b" },
    { outlines: ["", bell, ""], colour: "#c9302c" },
    { outlines: ["", "", bell], colour: "#6aa33f" },
    { outlines: ["m-7-10q-4 10 0 20"], colour: "#ffe9c4", pen: 3 },
    { outlines: ["m0-18v-9"], colour: "#3f6b36", pen: 6 },
  ],
  onion: [
    { outlines: [bulb], colour: "#6d2445", pen: 4 },
    { outlines: [bulb], colour: "#a8456a" },
    { outlines: ["m-8-8q-6 14 2 28m14-30q6 16 0 30"], colour: "#d98aa6", pen: 2 },
  ],
} satisfies Record<string, readonly Layer[]>;

/** Four rows of one kind, filling a crate whose rim starts at `left` and lies at `rim`. Farther rows come first. */
export function heapOf(kind: keyof typeof kinds, left: number, rim: number, seed: number): string {
  const random = randomFrom(seed);
  const layers: readonly Layer[] = kinds[kind];
  return [0, 1, 2, 3]
    .map((row) => {
      const pieces = Array.from({ length: 6 - (row % 2) }, (_, i) => {
        const x = Math.round(left + 34 + (row % 2) * 20 + i * 40 + random() * 6);
        const y = Math.round(rim - 70 + row * 24 + random() * 6 - (row === 0 ? 6 : 0));
        return { at: `M${x} ${y}`, choice: Math.floor(random() * 3) };
      });
      return layers
        .map(({ outlines, colour, pen }) => {
          const d = pieces.map(({ at, choice }) => {
            const outline = outlines[choice % outlines.length] ?? "";
            return outline === "" ? "" : at + outline;
          });
          return pen === undefined ? area(d.join(""), colour) : line(d.join(""), colour, pen);
        })
        .join("");
    })
    .join("");
}
