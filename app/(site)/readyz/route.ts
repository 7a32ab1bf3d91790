import { countLateTimes } from "@/stories/count-late-times";
import { isReady } from "@/stories/is-ready";

/**
 * Whether this process can serve: for operators and load balancers. What is late is told beside it, for alarms: it is
 * no reason to take the process out of service.
 */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  const late = ready ? await countLateTimes() : 0;
  const headers = { "Cache-Control": "no-store", "Waraq-Late": String(late) };
  return Response.json({ ready, late }, { status: ready ? 200 : 503, headers });
}
