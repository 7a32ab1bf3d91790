import { readFile } from "node:fs/promises";
import { findPictureFile } from "@/stories/find-picture-file";

type Context = { params: Promise<{ file: string }> };

/** A file of a published picture. Its name is made from its content, so it may be kept for ever. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const found = await findPictureFile((await params).file);
  if (!found) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(await readFile(found.path), {
    headers: {
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Type": found.type,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
