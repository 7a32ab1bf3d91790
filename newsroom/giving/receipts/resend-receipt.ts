import { APIError, type Endpoint } from "payload";
import { demandAdmin } from "../../access/demand-admin";
import { recordEvent } from "../../audit/record-event";
import { sql } from "../../database/rows";
import { canSendMail } from "../../mail/queue-mail";
import { receiptWords } from "../../words/own/receipts";
import { wordsIn } from "../../words/say";
import { findGift } from "../find-gift";
import { beginLetter, writeReceipt } from "./gift-letter";
import { mailName, queueLetter } from "./tell-giver";

/**
 * `POST /api/donations/:id/receipt`: mails a receipt once more, for an administrator; twice in one minute is once.
 * Refused 404 for no gift, 409 in words when there is no receipt, no address or no mail server.
 */
export const resendReceipt: Endpoint = {
  path: "/:id/receipt",
  method: "post",
  handler: async (req) => {
    const words = wordsIn(receiptWords, req.i18n);
    demandAdmin(req);
    const id = Number(req.routeParams?.["id"]);
    const gift = Number.isSafeInteger(id) ? await findGift(req.payload, sql`id = ${id}`) : null;
    if (!gift) throw new APIError(words.unknown, 404, null, true);
    if (!gift.receipt) throw new APIError(words.notYet, 409, null, true);
    if (!gift.donorEmail) throw new APIError(words.noAddress, 409, null, true);
    if (!canSendMail()) throw new APIError(words.noServer, 409, null, true);
    const letter = await writeReceipt(await beginLetter(req.payload, gift), gift.receipt);
    const minute = new Date().toISOString().slice(0, 16);
    await queueLetter(req.payload, gift, letter, mailName(gift, `receipt again ${minute}`));
    const target = { collection: "donations", id: gift.id, title: gift.reference };
    await recordEvent(req, { action: "send-receipt", target });
    return Response.json({ receipt: gift.receipt });
  },
};
