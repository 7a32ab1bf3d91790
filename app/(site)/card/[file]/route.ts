import { getCard } from "@/stories/get-card";
import { drawCard } from "../draw-card";

type Context = { params: Promise<{ file: string }> };

const filePattern = /^([1-9]\d{0,14})\.png$/;

/** The picture that stands for a story without one where its link is passed on. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [, id] = filePattern.exec((await params).file) ?? [];
  const card = id ? await getCard(Number(id)) : null;
  if (card?.kind !== "card") return new Response(null, { status: card ? 410 : 404 });
  return new Response(new Uint8Array(await drawCard(card)), { headers: { "Content-Type": "image/png" } });
}
