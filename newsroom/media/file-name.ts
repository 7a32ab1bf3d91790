import { createHash, randomBytes } from "node:crypto";

// The name of an original; Payload once added a number to doubles, and adds width and height for each size.
const pattern = /^([0-9a-f]{20}(?:-\d{1,4})?)(?:-(\d+)x(\d+))?\.(avif|webp|jpg|png)$/;

const types: Record<string, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg", png: "image/png" };

/** What the name of a picture's file says; `size` is `null` for the original. */
export type FileName = {
  base: string;
  size: { width: number; height: number } | null;
  extension: string;
  type: string;
};

/** Reads the name of a picture's file; `null` when no picture has such a name. */
export function readFileName(name: string): FileName | null {
  const [, base, width, height, extension] = pattern.exec(name) ?? [];
  const type = types[extension ?? ""];
  if (!base || !extension || !type) return null;
  return { base, size: width ? { width: Number(width), height: Number(height) } : null, extension, type };
}

/** A name that no file ever had before: what is kept for ever under an address never changes. */
export function nameNewFile(data: Buffer, extension: string): string {
  const digest = createHash("sha256").update(randomBytes(16)).update(data).digest("hex");
  return `${digest.slice(0, 20)}.${extension}`;
}

/** The part of a file's name that all sizes of a picture share. */
export function baseOf(name: unknown): string {
  return typeof name === "string" ? name.replace(/\.\w+$/, "") : "";
}
