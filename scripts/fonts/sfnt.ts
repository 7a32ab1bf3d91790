/** The tables of a TrueType file by tag. Layout of the file: https://learn.microsoft.com/typography/opentype/spec/otff */
export type Tables = Map<string, Buffer>;

const headerBytes = 12;
const recordBytes = 16;

/** Takes a TrueType file apart. The tables are views of `font`, not copies. */
export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = headerBytes + index * recordBytes;
    const offset = font.readUInt32BE(record + 8);
    const tag = font.toString("latin1", record, record + 4);
    tables.set(tag, font.subarray(offset, offset + font.readUInt32BE(record + 12)));
  }
  return tables;
}

/** The table of that tag. Throws when the font has none. */
export function requireTable(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}`);
  return table;
}

/** `bytes` followed by as many zeros as make the length a multiple of `unit`. */
export function padTo(bytes: Buffer, unit: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((unit - (bytes.length % unit)) % unit)]);
}

/** Puts a TrueType file together. Checksums stay zero: HarfBuzz writes them when it subsets the result. */
export function writeTables(tables: Tables): Buffer {
  const records = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(headerBytes + records.length * recordBytes);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(records.length, 4);
  const bodies: Buffer[] = [];
  let offset = header.length;
  for (const [index, [tag, table]] of records.entries()) {
    const record = headerBytes + index * recordBytes;
    header.write(tag, record, "latin1");
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    const body = padTo(table, 4);
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([header, ...bodies]);
}
