import { readSettings } from "@/env";

type Context = { params: Promise<{ key: string }> };

/** The file at `/{key}.txt` by which IndexNow knows that whoever tells it of changes owns the site. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  if (key !== readSettings().indexNow?.key) return new Response(null, { status: 404 });
  return new Response(key, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
