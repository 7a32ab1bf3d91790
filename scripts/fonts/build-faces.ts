import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { arabicCharacters, cardCharacters, latinCharacters } from "./characters";
import { graftGlyphs } from "./graft";

const { resolve } = createRequire(import.meta.url);
const kufiPackage = "@fontsource-variable/noto-kufi-arabic";
const naskhPackage = "@expo-google-fonts/noto-naskh-arabic";

/**
 * From 400 to 700 every outline of Noto Kufi Arabic moves along one straight line. A range that goes on to 800
 * crosses the master at 700, which doubles the deltas and costs 8 kB.
 */
const kufiWeights = { min: 400, max: 700 };

/** Joining, ligatures, the letter forms of Kurdish and others (`locl`), and where the marks stand. */
const keepFeatures = ["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "liga", "calt", "mark", "mkmk"];

const subsetting = { noHinting: true, keepFeatures, dropTables: ["STAT"] } as const;

export type Face = { family: string; name: string; weights: string; woff2: Buffer; licence: Buffer };

function readPackaged(path: string): Promise<Buffer> {
  return readFile(resolve(path));
}

async function cutKufiSlice(slice: "arabic" | "latin", characters: string): Promise<Buffer> {
  const font = await readPackaged(`${kufiPackage}/files/noto-kufi-arabic-${slice}-wght-normal.woff2`);
  return subsetFont(font, characters, {
    ...subsetting,
    targetFormat: "truetype",
    variationAxes: { wght: kufiWeights },
  });
}

/** Bold Kufi with Latin letters as TrueType, the one format that the library understands which draws social cards. */
export async function buildCardFont(): Promise<{ ttf: Buffer; licence: Buffer }> {
  const arabic = await cutKufiSlice("arabic", cardCharacters);
  const latin = await cutKufiSlice("latin", cardCharacters);
  const ttf = await subsetFont(graftGlyphs(arabic, latin), "", {
    ...subsetting,
    targetFormat: "truetype",
    keepAllGlyphs: true,
    variationAxes: { wght: kufiWeights.max },
  });
  return { ttf, licence: await readPackaged(`${kufiPackage}/LICENSE`) };
}

/** The face of headlines and controls: variable, so that five weights cost one file. */
async function buildKufi(): Promise<Face> {
  const arabic = await cutKufiSlice("arabic", arabicCharacters);
  const latin = await cutKufiSlice("latin", latinCharacters);
  const woff2 = await subsetFont(graftGlyphs(arabic, latin), "", {
    ...subsetting,
    targetFormat: "woff2",
    keepAllGlyphs: true,
  });
  const licence = await readPackaged(`${kufiPackage}/LICENSE`);
  return { family: "Waraq Kufi", name: "waraq-kufi", weights: "400 700", woff2, licence };
}

/** The face of running text: one weight. Browsers thicken it for the few bold words of a story. */
async function buildNaskh(): Promise<Face> {
  const font = await readPackaged(`${naskhPackage}/400Regular/NotoNaskhArabic_400Regular.ttf`);
  const woff2 = await subsetFont(font, arabicCharacters + latinCharacters, { ...subsetting, targetFormat: "woff2" });
  const licence = await readPackaged(`${naskhPackage}/LICENSE_FONT`);
  return { family: "Waraq Naskh", name: "waraq-naskh", weights: "400", woff2, licence };
}

/** Builds the faces that the Arabic edition is set in, headlines first. The same packages give the same bytes. */
export async function buildFaces(): Promise<Face[]> {
  return [await buildKufi(), await buildNaskh()];
}
