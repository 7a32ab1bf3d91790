import { createHash } from "node:crypto";
import sharp from "sharp";

/** How many of the 64 bits of two looks may differ while the pictures are taken for one. */
export const mostDifferent = 6;

/** What a picture is known by: `pixels` for the very same, `looks` for the same resized or saved anew. */
export type Fingerprint = { pixels: string; looks: string | null };

/** @param data the cleaned original: the same pixels give the same bytes, whatever was written beside them */
export async function takeFingerprint(data: Buffer): Promise<Fingerprint> {
  return { pixels: createHash("sha256").update(data).digest("hex"), looks: await readLooks(data) };
}

/**
 * The picture's looks as 16 hexadecimal digits: whether each of 8 × 8 fields is brighter than the one beside it (dHash).
 * `null` for a picture in which nothing is to be told apart, such as one colour or one even gradient.
 */
async function readLooks(data: Buffer): Promise<string | null> {
  const grey = await sharp(data)
    .flatten({ background: "white" })
    .greyscale()
    .resize(9, 8, { fit: "fill" })
    .raw()
    .toBuffer();
  const bits = Array.from({ length: 64 }, (_, bit) => {
    const at = Math.floor(bit / 8) * 9 + (bit % 8);
    return Number((grey[at] ?? 0) > (grey[at + 1] ?? 0));
  });
  const brighter = bits.filter((bit) => bit === 1).length;
  if (brighter <= mostDifferent || brighter >= 64 - mostDifferent) return null;
  return Array.from({ length: 16 }, (_, digit) =>
    Number.parseInt(bits.slice(digit * 4, digit * 4 + 4).join(""), 2).toString(16),
  ).join("");
}

/** How many bits of two looks differ, 0 to 64. */
export function countDifferences(one: string, other: string): number {
  return countBits(one, other, 0) + countBits(one, other, 8);
}

function countBits(one: string, other: string, from: number): number {
  let bits = Number.parseInt(one.slice(from, from + 8), 16) ^ Number.parseInt(other.slice(from, from + 8), 16);
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
