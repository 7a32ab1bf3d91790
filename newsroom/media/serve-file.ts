import type { PayloadRequest } from "payload";
import { readFileName } from "./file-name";
import { findPlace } from "./find-place";
import { readPicture } from "./picture-files";
import { orSayDown } from "./say-store-down";
import type { Part } from "./store/picture-store";

type Asked = { params: { filename: string } };

/** A file of a picture, or a part of it, to whoever may see it; the old address of a replaced one leads to the new. */
export async function serveFile(req: PayloadRequest, { params: { filename } }: Asked): Promise<Response> {
  const name = readFileName(filename);
  const part = readPart(req.headers.get("range"));
  const file = name && (await orSayDown(req, () => readPicture(filename, part)));
  if (name && file) {
    const { data, size } = file;
    const headers = new Headers({
      "Content-Type": name.type,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-cache",
      "Accept-Ranges": "bytes",
    });
    if (!part) return new Response(new Uint8Array(data), { headers });
    const range = data.length > 0 ? `${part.first}-${part.first + data.length - 1}` : "*";
    headers.set("Content-Range", `bytes ${range}/${size}`);
    return new Response(new Uint8Array(data), { status: data.length > 0 ? 206 : 416, headers });
  }
  const place = name && (await findPlace(req.payload, name));
  if (!place || place.filename === filename) return new Response(null, { status: 404 });
  return new Response(null, { status: 308, headers: { Location: `/api/media/file/${place.filename}` } });
}

/** One part that was asked for; several parts, and parts counted from the end, are answered with the whole. */
function readPart(range: string | null): Part | undefined {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  if (first === undefined) return undefined;
  const part = { first: Number(first), last: last ? Number(last) : Number.MAX_SAFE_INTEGER };
  return part.last < part.first ? undefined : part;
}
