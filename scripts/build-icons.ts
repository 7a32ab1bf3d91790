import { readFileSync } from "node:fs";
import sharp from "sharp";

/** Draws the icons of public/ from icon.svg. Run by hand when the mark changes: `npx tsx scripts/build-icons.ts`. */
const mark = readFileSync("public/icon.svg", "utf8");
// A telephone cuts a maskable icon into its own shape: no corners, and the mark within the middle four fifths.
const maskable = mark.replace(' rx="14"', "").replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"');
const filled = maskable.replace('<rect width="64" height="64"', '<rect x="-8" y="-8" width="80" height="80"');

for (const [svg, size, file] of [
  [mark, 192, "icon-192.png"],
  [mark, 512, "icon-512.png"],
  [filled, 512, "icon-maskable-512.png"],
] as const) {
  await sharp(Buffer.from(svg), { density: 72 * (size / 64) })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(`public/${file}`);
}
