/** The part of subset-font that is used here; the package ships no types. */
declare module "subset-font" {
  export type SubsetOptions = {
    targetFormat: "truetype" | "woff2";
    noHinting: boolean;
    keepFeatures: readonly string[];
    dropTables: readonly string[];
    keepAllGlyphs?: boolean;
    variationAxes?: Record<string, number | { min: number; max: number }>;
  };
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
