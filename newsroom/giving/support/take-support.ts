import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import { supportDeeds, type SupportProblem } from "@/domain/support";
import { canSendMail } from "../../mail/queue-mail";
import { isAddress } from "../../mail/message";
import { takeTry } from "../../sign-in/budgets";
import { UnreachableError } from "../port";
import { budgetOf } from "./support-budgets";
import { doDeed } from "./do-deed";
import { sendSupportLink } from "./send-support-link";
import { findSupporter, supportPath } from "./support-links";

/** Where a giver goes on, or the page once more with why the form was not taken. */
export type SupportTaken = { location: string } | { again: string; status: 400 | 404 | 409 | 410 | 429 | 503 };

/**
 * Takes a form of the page of a giver's gifts. Without the token of a link, which its forms carry and no other site
 * knows, nothing changes.
 */
export async function takeSupport(newsroom: Payload, edition: Edition, request: Request): Promise<SupportTaken> {
  const sent = new URLSearchParams(await request.text());
  const read = (name: string, most: number) => (sent.get(name) ?? "").slice(0, most);
  const key = read("key", 100);
  const deed = supportDeeds.find((each) => each === sent.get("deed"));
  const email = read("email", 300).trim();
  const again = (problem: SupportProblem, status: 400 | 404 | 409 | 410 | 429 | 503) => ({
    again: supportPath(edition, { problem, ...(key ? { key } : {}), ...(deed === "link" ? { email } : {}) }),
    status,
  });
  if ((await takeTry(newsroom, [budgetOf(newsroom, "sender", request.headers.get("x-forwarded-for") ?? "")])) > 0)
    return again("often", 429);
  if (deed === "link") {
    if (!canSendMail()) return again("noMail", 503);
    if (!isAddress(email)) return again("email", 400);
    const mayAsk = (await takeTry(newsroom, [budgetOf(newsroom, "address", email.toLowerCase())])) === 0;
    // Answered before anybody is looked for: neither words nor time tell who has given.
    if (mayAsk) setImmediate(() => void sendSupportLink(newsroom, email, edition));
    return { location: supportPath(edition, { done: "asked" }) };
  }
  const supporter = await findSupporter(newsroom, key);
  if (supporter === null) return { again: supportPath(edition, { problem: "ended" }), status: 410 };
  try {
    return await doDeed(newsroom, { edition, key, supporter, deed, sent: { get: (name) => read(name, 100) } });
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    newsroom.logger.warn(`a pledge could not be seen to: ${error.message}`);
    return again("unreachable", 503);
  }
}
