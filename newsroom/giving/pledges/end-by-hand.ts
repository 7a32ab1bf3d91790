import { APIError, type Endpoint } from "payload";
import { demandAdmin } from "../../access/demand-admin";
import { recordEvent } from "../../audit/record-event";
import { sql } from "../../database/rows";
import { pledgeWords } from "../../words/own/pledges";
import { wordsIn } from "../../words/say";
import { UnreachableError } from "../port";
import { endPledgeNow } from "./end-pledge";
import { findPledge } from "./find-pledge";

/**
 * `POST /api/pledges/:id/end`: an administrator ends a pledge, at the payment service too; twice is once. Refused 404
 * for no pledge, 503 in words when the service cannot be reached: nothing has changed then.
 */
export const endPledgeByHand: Endpoint = {
  path: "/:id/end",
  method: "post",
  handler: async (req) => {
    const words = wordsIn(pledgeWords, req.i18n);
    demandAdmin(req);
    const id = Number(req.routeParams?.["id"]);
    const pledge = Number.isSafeInteger(id) ? await findPledge(req.payload, sql`id = ${id}`) : null;
    if (!pledge) throw new APIError(words.unknown, 404, null, true);
    const target = { collection: "pledges", id, title: String(id) };
    try {
      await endPledgeNow(req.payload, pledge);
    } catch (error) {
      if (!(error instanceof UnreachableError)) throw error;
      req.payload.logger.warn(`a pledge could not be ended: ${error.message}`);
      await recordEvent(req, { action: "end-pledge", target, result: "refused" });
      throw new APIError(words.unreachable, 503, null, true);
    }
    if (pledge.state !== "ended") await recordEvent(req, { action: "end-pledge", target });
    return Response.json({ id, state: "ended" });
  },
};
