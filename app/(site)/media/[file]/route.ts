import { findPictureFile } from "@/stories/find-picture-file";

type Context = { params: Promise<{ file: string }> };

/** A file of a published picture. Its name is used once, so it may be kept for ever; not so where rights end. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const found = await findPictureFile((await params).file);
  if (!found) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  if (found.kind === "ended") return new Response(null, { status: 410, headers: { "Cache-Control": "no-store" } });
  if (found.kind === "unreachable")
    return new Response(null, { status: 503, headers: { "Cache-Control": "no-store" } });
  if (found.kind === "moved") {
    return new Response(null, { status: 308, headers: { Location: found.to, "Cache-Control": "no-cache" } });
  }
  return new Response(new Uint8Array(found.data), {
    headers: {
      "Cache-Control": found.passing ? "public, no-cache" : "public, max-age=31536000, immutable",
      "Content-Type": found.type,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
