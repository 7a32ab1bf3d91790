import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { buildCardFont, buildFaces } from "./fonts/build-faces";
import { arabicCharacters, latinCharacters, unicodeRange } from "./fonts/characters";
import { printStylesheet } from "./fonts/stylesheet";

// Writes public/fonts, the font of social cards, components/shell/fonts.css and components/shell/font-files.ts from the fonts in npm packages.
// With --check it writes nothing and exits 1 when what is committed differs from what it would write.

const root = fileURLToPath(new URL("..", import.meta.url));
const fontFolder = "public/fonts";
const cardFolder = "app/(site)/card";
const firstViewBudget = 40_000;

async function buildOutputs(): Promise<Map<string, Buffer>> {
  const faces = await buildFaces();
  const outputs = new Map<string, Buffer>();
  const urls: string[] = [];
  for (const { name, woff2, licence } of faces) {
    const file = `${name}.${createHash("sha256").update(woff2).digest("hex").slice(0, 10)}.woff2`;
    urls.push(`/fonts/${file}`);
    outputs.set(`${fontFolder}/${file}`, woff2);
    outputs.set(`${fontFolder}/${name}-licence.txt`, licence);
  }
  const bytes = faces.reduce((sum, { woff2 }) => sum + woff2.length, 0);
  if (bytes > firstViewBudget) throw new Error(`The fonts are ${bytes} bytes, more than ${firstViewBudget}`);
  const card = await buildCardFont();
  outputs.set(`${cardFolder}/waraq-kufi-bold.ttf`, card.ttf);
  outputs.set(`${cardFolder}/waraq-kufi-licence.txt`, card.licence);
  const sources: [path: string, source: string][] = [
    ["components/shell/fonts.css", printStylesheet(faces, urls, unicodeRange(arabicCharacters + latinCharacters))],
    [
      "components/shell/font-files.ts",
      `/** What the first view of an Arabic page needs, headlines first. Written by scripts/build-fonts.ts. */
export const preloadedFonts = ${JSON.stringify(urls)} as const;`,
    ],
  ];
  for (const [path, source] of sources) {
    outputs.set(path, Buffer.from(await format(source, { filepath: path, printWidth: 120 })));
  }
  return outputs;
}

async function listStaleFonts(outputs: Map<string, Buffer>): Promise<string[]> {
  await mkdir(join(root, fontFolder), { recursive: true });
  const files = await readdir(join(root, fontFolder));
  return files.map((file) => `${fontFolder}/${file}`).filter((path) => !outputs.has(path));
}

async function findDifferences(outputs: Map<string, Buffer>): Promise<string[]> {
  const differences = (await listStaleFonts(outputs)).map((path) => `${path} is not part of the build`);
  for (const [path, bytes] of outputs) {
    const written = await readFile(join(root, path)).catch(() => null);
    if (!written?.equals(bytes)) differences.push(`${path} differs from the build`);
  }
  return differences;
}

async function writeOutputs(outputs: Map<string, Buffer>): Promise<void> {
  for (const path of await listStaleFonts(outputs)) await rm(join(root, path));
  for (const [path, bytes] of outputs) {
    await writeFile(join(root, path), bytes);
    console.log(`${String(bytes.length).padStart(6)} bytes  ${path}`);
  }
}

const outputs = await buildOutputs();
if (process.argv.includes("--check")) {
  const differences = await findDifferences(outputs);
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) process.exitCode = 1;
  else console.log("fonts: the committed files are what the script writes");
} else {
  await writeOutputs(outputs);
}
