import { APIError, type Endpoint, type PayloadRequest } from "payload";
import { demandAdmin } from "../../access/demand-admin";
import { recordEvent } from "../../audit/record-event";
import { sql } from "../../database/rows";
import { readBody } from "../../input/read-body";
import { isAddress } from "../../mail/message";
import { erasureWords } from "../../words/own/erasure";
import { sayCount, wordsIn } from "../../words/say";
import { findGift } from "../find-gift";
import { findDonor, type Whom } from "./find-donor";
import { forgetDonor } from "./forget-donor";

/**
 * `POST /api/donations/forget` by `{ email }` or `{ reference }`: tells an administrator how much there is of a donor, and
 * with `sure: true` erases it. 409 in words while a pledge of theirs runs. Addresses go in the body: paths stand in logs.
 */
export const forgetEndpoint: Endpoint = {
  path: "/forget",
  method: "post",
  handler: async (req) => {
    const words = wordsIn(erasureWords, req.i18n);
    demandAdmin(req);
    const { email, reference, sure } = await readBody(req);
    const donor = await findDonor(req.payload, await readWhom(email, reference, req));
    if (donor.running > 0) throw new APIError(sayCount(donor.running, words.running, req.i18n), 409, null, true);
    if (donor.begun > 0) throw new APIError(words.begun, 409, null, true);
    const counts = { gifts: donor.gifts.length, pledges: donor.pledges.length };
    if (sure === true) {
      await forgetDonor(req.payload, donor);
      await recordEvent(req, { action: "forget-donor", details: counts });
    }
    return Response.json({ ...counts, forgotten: sure === true }, { headers: { "cache-control": "no-store" } });
  },
};

/** A gift's reference stands for the address of its giver when it has one. */
async function readWhom(email: unknown, reference: unknown, req: PayloadRequest): Promise<Whom> {
  const words = wordsIn(erasureWords, req.i18n);
  if (typeof reference === "string") {
    const gift = await findGift(req.payload, sql`reference = ${reference.trim()}`);
    if (!gift) throw new APIError(words.unknown, 404, null, true);
    return gift.donorEmail ? { email: gift.donorEmail } : { gift: gift.id };
  }
  const address = typeof email === "string" ? email.trim() : "";
  if (!isAddress(address)) throw new APIError(words.unreadable, 400, null, true);
  return { email: address };
}
