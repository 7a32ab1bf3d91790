/** Which glyph stands for a code point. */
export type CharacterMap = Map<number, number>;

/** Offset of the first subtable of format 4, the one that HarfBuzz writes for the Basic Multilingual Plane. */
function findFormat4(cmap: Buffer): number {
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const offset = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(offset) === 4) return offset;
  }
  throw new Error("The font has no cmap subtable of format 4");
}

/** Reads a `cmap` table: https://learn.microsoft.com/typography/opentype/spec/cmap#format-4 */
export function readCharacterMap(cmap: Buffer): CharacterMap {
  const table = findFormat4(cmap);
  const segmentBytes = cmap.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + segmentBytes + 2;
  const map: CharacterMap = new Map();
  for (let at = 0; at < segmentBytes; at += 2) {
    const delta = cmap.readUInt16BE(starts + segmentBytes + at);
    const rangeAt = starts + 2 * segmentBytes + at;
    const range = cmap.readUInt16BE(rangeAt);
    const start = cmap.readUInt16BE(starts + at);
    const end = cmap.readUInt16BE(ends + at);
    for (let point = start; point <= end && point !== 0xffff; point++) {
      const listed = range === 0 ? point : cmap.readUInt16BE(rangeAt + range + 2 * (point - start));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(point, glyph);
    }
  }
  return map;
}

/** Writes a `cmap` table with one subtable of format 4, a segment for each code point. */
export function writeCharacterMap(map: CharacterMap): Buffer {
  const last: [point: number, glyph: number] = [0xffff, 0];
  const segments = [...map].toSorted(([a], [b]) => a - b).concat([last]);
  const points = segments.map(([point]) => point);
  const deltas = segments.map(([point, glyph]) => (glyph - point) & 0xffff);
  const noRanges = segments.map(() => 0);
  const length = 16 + 8 * segments.length;
  const searchBits = Math.floor(Math.log2(segments.length));
  const searchRange = 2 ** (searchBits + 1);
  const header = [0, 1, 3, 1, 0, 12];
  const search = [searchRange, searchBits, 2 * segments.length - searchRange];
  const subtable = [4, length, 0, 2 * segments.length, ...search, ...points, 0, ...points, ...deltas, ...noRanges];
  const cmap = Buffer.alloc(12 + length);
  for (const [index, word] of [...header, ...subtable].entries()) cmap.writeUInt16BE(word, index * 2);
  return cmap;
}
