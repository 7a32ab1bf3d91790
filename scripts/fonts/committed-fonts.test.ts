import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { preloadedFonts } from "../../components/shell/font-files";
import { arabicCharacters, latinCharacters } from "./characters";
import { readCharacterMap } from "./cmap";
import { readGlyphs } from "./glyphs";
import { graftGlyphs } from "./graft";
import { readTables, requireTable, writeTables } from "./sfnt";

function readServed(url: string): Buffer {
  return readFileSync(new URL(`../../public${url}`, import.meta.url));
}

function unpack(url: string): Promise<Buffer> {
  const asIs = { noHinting: false, keepFeatures: ["init", "medi", "fina", "mark"], dropTables: [] };
  return subsetFont(readServed(url), "", { ...asIs, targetFormat: "truetype", keepAllGlyphs: true });
}

const [kufi] = preloadedFonts;

describe("the fonts that are served", () => {
  it("are two, of 40,000 bytes together", () => {
    expect(preloadedFonts).toHaveLength(2);
    expect(preloadedFonts.reduce((sum, url) => sum + readServed(url).length, 0)).toBeLessThanOrEqual(40_000);
  });

  it.each(preloadedFonts)("%s has every character and joins letters", async (url) => {
    const tables = readTables(await unpack(url));
    const characters = readCharacterMap(requireTable(tables, "cmap"));
    const missing = [...(arabicCharacters + latinCharacters)].filter((one) => !characters.has(one.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
    expect(requireTable(tables, "GSUB").toString("latin1")).toMatch(/fina.*init.*medi/s);
  });

  it("name headlines first, in weights from 400 to 700", async () => {
    const fvar = requireTable(readTables(await unpack(kufi)), "fvar");
    expect([fvar.readInt32BE(20), fvar.readInt32BE(28)].map((weight) => weight / 65536)).toEqual([400, 700]);
  });
});

describe("graftGlyphs", () => {
  it("adds the donor's glyphs after the base's own, which keep their characters", async () => {
    const font = await unpack(kufi);
    const before = readTables(font);
    const after = readTables(graftGlyphs(font, font));
    expect(readGlyphs(after)).toHaveLength(2 * readGlyphs(before).length - 1);
    expect(readGlyphs(after)[5]?.metrics).toEqual(readGlyphs(before)[5]?.metrics);
  });

  it("refuses slices that vary otherwise", async () => {
    const font = await unpack(kufi);
    const tables = readTables(font);
    tables.set("fvar", Buffer.from(requireTable(tables, "fvar")).fill(0, 20, 24));
    expect(() => graftGlyphs(font, writeTables(tables))).toThrow("axes");
  });
});
