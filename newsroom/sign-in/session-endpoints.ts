import { addDataAndFileToRequest, type Endpoint, Forbidden, NotFound, type PayloadRequest } from "payload";
import { roleOf } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { countRecoveryCodes, hasFactor } from "../second-factor/factors";
import { endOtherSessions, endSession, listSessions } from "../sessions/sessions";
import { sessionIdOf } from "../sessions/strategy";

/** Where somebody is signed in, for the person and for administrators. */
const list: Endpoint = {
  path: "/sessions",
  method: "get",
  handler: async (req) => {
    const whose = readWhose(req, req.searchParams?.get("user"));
    const here = sessionIdOf(req.user);
    const sessions = await listSessions(req.payload, whose);
    return Response.json(
      {
        secondFactor: await hasFactor(req.payload, whose),
        recoveryCodes: await countRecoveryCodes(req.payload, whose),
        sessions: sessions.map((session) => ({ ...session, here: session.id === here })),
      },
      { headers: { "Cache-Control": "no-store" } },
    );
  },
};

/** Ends the session `id`, or without one all but the one that asks. */
const end: Endpoint = {
  path: "/sessions/end",
  method: "post",
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const whose = readWhose(req, req.data?.["user"]);
    const id: unknown = req.data?.["id"];
    const ended = await endThose(req, whose, typeof id === "string" ? id : null);
    const { name } = await req.payload.findByID({ collection: "users", id: whose, depth: 0 });
    if (ended > 0)
      await recordEvent(req, {
        action: "end-sessions",
        target: { collection: "users", id: whose, title: name },
        details: { sessions: ended },
      });
    return Response.json({ ended });
  },
};

async function endThose(req: PayloadRequest, whose: number, id: string | null): Promise<number> {
  if (id === null) return endOtherSessions(req.payload, whose, sessionIdOf(req.user));
  if (!(await endSession(req.payload, whose, id))) throw new NotFound(req.t);
  return 1;
}

/** The account that is asked about: one's own unless an administrator asks for another. */
function readWhose(req: PayloadRequest, asked: unknown): number {
  if (!req.user || roleOf(req) === null) throw new Forbidden(req.t);
  const whose = asked === undefined || asked === null || asked === "" ? req.user.id : Number(asked);
  if (!Number.isSafeInteger(whose) || (whose !== req.user.id && roleOf(req) !== "admin")) throw new Forbidden(req.t);
  return whose;
}

export const sessionEndpoints: Endpoint[] = [list, end];
