import { readFile } from "node:fs/promises";
import type { PayloadRequest } from "payload";
import { readFileName } from "./file-name";
import { findPlace } from "./find-place";
import { findFile } from "./picture-folder";

type Asked = { params: { filename: string } };

/** A file of a picture to whoever may see it; the old address of a replaced one leads to the new. */
export async function serveFile(req: PayloadRequest, { params: { filename } }: Asked): Promise<Response> {
  const name = readFileName(filename);
  const path = name && (await findFile(filename));
  if (name && path) {
    return new Response(new Uint8Array(await readFile(path)), {
      headers: { "Content-Type": name.type, "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache" },
    });
  }
  const place = name && (await findPlace(req.payload, name));
  if (!place || place.filename === filename) return new Response(null, { status: 404 });
  return new Response(null, { status: 308, headers: { Location: `/api/media/file/${place.filename}` } });
}
