import { padTo, requireTable, type Tables } from "./sfnt";

/** A glyph with what belongs to it alone: outline (`glyf`), advance and bearing (`hmtx`), deltas (`gvar`). */
export type Glyph = { outline: Buffer; metrics: Buffer; variations: Buffer };

function sliceByOffsets(body: Buffer, offsets: Buffer, long: boolean): Buffer[] {
  const read = (index: number) => (long ? offsets.readUInt32BE(index * 4) : offsets.readUInt16BE(index * 2) * 2);
  const count = offsets.length / (long ? 4 : 2) - 1;
  return Array.from({ length: count }, (_, index) => body.subarray(read(index), read(index + 1)));
}

function writeOffsets(parts: Buffer[]): Buffer {
  const offsets = Buffer.alloc((parts.length + 1) * 4);
  let end = 0;
  for (const [index, part] of parts.entries()) {
    end += part.length;
    offsets.writeUInt32BE(end, (index + 1) * 4);
  }
  return offsets;
}

function readMetrics(tables: Tables, count: number): Buffer[] {
  const hmtx = requireTable(tables, "hmtx");
  const full = requireTable(tables, "hhea").readUInt16BE(34);
  const lastAdvance = hmtx.subarray((full - 1) * 4, (full - 1) * 4 + 2);
  return Array.from({ length: count }, (_, index) => {
    if (index < full) return hmtx.subarray(index * 4, index * 4 + 4);
    const bearing = full * 4 + (index - full) * 2;
    return Buffer.concat([lastAdvance, hmtx.subarray(bearing, bearing + 2)]);
  });
}

/** Offset of the shared tuples, and of the glyphs' data, in https://learn.microsoft.com/typography/opentype/spec/gvar */
const gvarHeaderBytes = 20;

/** The tuples that glyphs of a font share, as bytes. Glyphs may move between fonts only when these are equal. */
export function readSharedTuples(tables: Tables): Buffer {
  const gvar = requireTable(tables, "gvar");
  const offset = gvar.readUInt32BE(8);
  return gvar.subarray(offset, offset + gvar.readUInt16BE(6) * gvar.readUInt16BE(4) * 2);
}

/** All glyphs of a variable font, in the order of their numbers. */
export function readGlyphs(tables: Tables): Glyph[] {
  const longOutlines = requireTable(tables, "head").readInt16BE(50) === 1;
  const outlines = sliceByOffsets(requireTable(tables, "glyf"), requireTable(tables, "loca"), longOutlines);
  const metrics = readMetrics(tables, outlines.length);
  const gvar = requireTable(tables, "gvar");
  const longDeltas = (gvar.readUInt16BE(14) & 1) === 1;
  const offsets = gvar.subarray(gvarHeaderBytes, gvarHeaderBytes + (outlines.length + 1) * (longDeltas ? 4 : 2));
  const deltas = sliceByOffsets(gvar.subarray(gvar.readUInt32BE(16)), offsets, longDeltas);
  return outlines.map((outline, index) => ({
    outline,
    metrics: metrics[index] ?? Buffer.alloc(4),
    variations: deltas[index] ?? Buffer.alloc(0),
  }));
}

/** `tables` with `glyphs` in place of its own. What counts glyphs is rewritten; nothing else is touched. */
export function replaceGlyphs(tables: Tables, glyphs: Glyph[]): Tables {
  const outlines = glyphs.map((glyph) => padTo(glyph.outline, 4));
  const deltas = glyphs.map((glyph) => padTo(glyph.variations, 4));
  const shared = readSharedTuples(tables);
  const offsets = writeOffsets(deltas);
  const gvar = Buffer.from(requireTable(tables, "gvar").subarray(0, gvarHeaderBytes));
  gvar.writeUInt32BE(gvarHeaderBytes + offsets.length, 8);
  gvar.writeUInt16BE(glyphs.length, 12);
  gvar.writeUInt16BE(1, 14);
  gvar.writeUInt32BE(gvarHeaderBytes + offsets.length + shared.length, 16);
  const head = Buffer.from(requireTable(tables, "head"));
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(requireTable(tables, "hhea"));
  hhea.writeUInt16BE(glyphs.length, 34);
  const maxp = Buffer.from(requireTable(tables, "maxp"));
  maxp.writeUInt16BE(glyphs.length, 4);
  return new Map([
    ...tables,
    ["glyf", Buffer.concat(outlines)],
    ["loca", writeOffsets(outlines)],
    ["hmtx", Buffer.concat(glyphs.map((glyph) => glyph.metrics))],
    ["gvar", Buffer.concat([gvar, offsets, shared, ...deltas])],
    ["head", head],
    ["hhea", hhea],
    ["maxp", maxp],
  ]);
}
