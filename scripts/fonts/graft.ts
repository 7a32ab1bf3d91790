import { readCharacterMap, writeCharacterMap } from "./cmap";
import { readGlyphs, readSharedTuples, replaceGlyphs } from "./glyphs";
import { readTables, requireTable, writeTables } from "./sfnt";

const hasWords = 0x0001;
const hasScale = 0x0008;
const hasMore = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;

/** A composite outline with its parts' glyph numbers raised by `shift`; a simple outline as it is. */
export function shiftParts(outline: Buffer, shift: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const shifted = Buffer.from(outline);
  let at = 10;
  let flags = hasMore;
  while (flags & hasMore) {
    flags = shifted.readUInt16BE(at);
    shifted.writeUInt16BE(shifted.readUInt16BE(at + 2) + shift, at + 2);
    at += flags & hasWords ? 8 : 6;
    if (flags & hasScale) at += 2;
    else if (flags & hasTwoScales) at += 4;
    else if (flags & hasMatrix) at += 8;
  }
  return shifted;
}

/** The larger of each of the limits (points, contours, depth …) that two `maxp` tables give. */
function mergeLimits(base: Buffer, donor: Buffer): Buffer {
  const merged = Buffer.from(base);
  for (let at = 6; at < merged.length; at += 2) {
    merged.writeUInt16BE(Math.max(base.readUInt16BE(at), donor.readUInt16BE(at)), at);
  }
  return merged;
}

/**
 * Adds the glyphs of `donor` to `base`: two slices of one variable TrueType font, cut to the same range of weights.
 * The layout rules are those of `base`. Advances of the result vary by `gvar`, since `HVAR` counts the old glyphs.
 * Throws when the two do not vary alike.
 */
export function graftGlyphs(base: Buffer, donor: Buffer): Buffer {
  const tables = readTables(base);
  const donorTables = readTables(donor);
  if (!requireTable(tables, "fvar").equals(requireTable(donorTables, "fvar")))
    throw new Error("The axes of the two slices differ");
  if (!readSharedTuples(tables).equals(readSharedTuples(donorTables)))
    throw new Error("The shared tuples of the two slices differ");
  const own = readGlyphs(tables);
  const shift = own.length - 1;
  const added = readGlyphs(donorTables)
    .slice(1)
    .map((glyph) => ({ ...glyph, outline: shiftParts(glyph.outline, shift) }));
  const characters = readCharacterMap(requireTable(tables, "cmap"));
  for (const [point, glyph] of readCharacterMap(requireTable(donorTables, "cmap"))) {
    if (!characters.has(point)) characters.set(point, glyph + shift);
  }
  tables.set("maxp", mergeLimits(requireTable(tables, "maxp"), requireTable(donorTables, "maxp")));
  tables.set("cmap", writeCharacterMap(characters));
  tables.delete("HVAR");
  return writeTables(replaceGlyphs(tables, [...own, ...added]));
}
