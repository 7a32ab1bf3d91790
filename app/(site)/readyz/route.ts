import { isReady } from "@/stories/is-ready";

/** Whether this process can serve: for operators and load balancers. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
