import { describe, expect, it } from "vitest";
import { readCharacterMap, writeCharacterMap } from "./cmap";
import { shiftParts } from "./graft";
import { readTables, requireTable, writeTables } from "./sfnt";

function words(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [index, number] of numbers.entries()) bytes.writeUInt16BE(number & 0xffff, index * 2);
  return bytes;
}

const box = [0, 0, 0, 0];

describe("shiftParts", () => {
  it("raises the numbers of all parts, whatever the length of their records", () => {
    const wordsAndMore = [0x0021, 7, 10, 20];
    const scaledAndMore = [0x0028, 8, 0x0101, 0x4000];
    const matrixAndMore = [0x00a0, 9, 0x0101, 1, 2, 3, 4];
    const last = [0x0000, 10, 0x0101];
    const parts = [...wordsAndMore, ...scaledAndMore, ...matrixAndMore, ...last];
    const shifted = parts.with(1, 107).with(5, 108).with(9, 109).with(16, 110);
    expect(shiftParts(words(-1, ...box, ...parts), 100)).toEqual(words(-1, ...box, ...shifted));
  });

  it("leaves simple and empty outlines alone", () => {
    expect(shiftParts(words(1, ...box, 7), 100)).toEqual(words(1, ...box, 7));
    expect(shiftParts(Buffer.alloc(0), 100)).toHaveLength(0);
  });
});

describe("tables", () => {
  it("come out of a font as they went in", () => {
    const tables = new Map([
      ["head", Buffer.from("seven b")],
      ["OS/2", Buffer.from("four")],
    ]);
    const read = readTables(writeTables(tables));
    expect([...read.keys()]).toEqual(["OS/2", "head"]);
    expect(requireTable(read, "head").toString()).toBe("seven b");
    expect(() => requireTable(read, "glyf")).toThrow("glyf");
  });
});

describe("readCharacterMap", () => {
  it("reads segments by delta and by list", () => {
    const header = [0, 1, 3, 1, 0, 12];
    // Segments a–b by delta, x–y by list of which y has no glyph, and the end that every table has.
    const segments = [4, 0, 0, 6, 0, 0, 0, 98, 121, 0xffff, 0, 97, 120, 0xffff, 5 - 97, 1, 1, 0, 4, 0, 40, 0];
    const map = readCharacterMap(words(...header, ...segments));
    expect([...map]).toEqual([
      [97, 5],
      [98, 6],
      [120, 41],
    ]);
  });

  it("reads what writeCharacterMap writes", () => {
    const map = new Map([
      [0x20, 1],
      [0x21, 2],
      [0x6d5, 300],
      [0x2212, 4],
    ]);
    expect(readCharacterMap(writeCharacterMap(map))).toEqual(map);
  });

  it("refuses a table without format 4", () => {
    expect(() => readCharacterMap(words(0, 1, 3, 10, 0, 12, 12))).toThrow("format 4");
  });
});
