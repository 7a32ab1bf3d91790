import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from "payload";
import { roleOf } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { canSendMail } from "../mail/queue-mail";
import { passwordWords } from "../words/own/passwords";
import { wordsIn } from "../words/say";
import { proveCurrent } from "./demand-current";
import { findInvited } from "./invited";
import { endLinks } from "./links";
import { readData } from "./read-data";
import { sendLink } from "./send-link";

/**
 * An administrator sends a colleague another link: the invitation again, or one to a new password. Where no mail is sent
 * the link is the answer; as it opens an account that is in use, it costs the administrator's own password.
 */
const send: Endpoint = {
  path: "/:id/password-link",
  method: "post",
  handler: async (req) => {
    const { person, admin } = await findColleague(req);
    const language = await findInvited(req.payload, person.id);
    const data = await readData(req);
    if (language === null && !canSendMail()) await proveCurrent(req, admin, data["currentPassword"]);
    const own = req.i18n.language === "en" ? "en" : "ar";
    const answer = await sendLink(req.payload, person, language === null ? "reset" : "invitation", language ?? own);
    const target = { collection: "users", id: person.id, title: person.name };
    const action = language === null ? "send-password-link" : "invite-again";
    await recordEvent(req, { action, target, details: { byMail: answer.sent } });
    return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
  },
};

/** Ends every link of a colleague. Who was invited stays so: only another invitation opens the account. */
const revoke: Endpoint = {
  path: "/:id/password-link",
  method: "delete",
  handler: async (req) => {
    const { person } = await findColleague(req);
    const revoked = await endLinks(req.payload, person.id);
    const target = { collection: "users", id: person.id, title: person.name };
    if (revoked) await recordEvent(req, { action: "revoke-password-link", target });
    return Response.json({ revoked });
  },
};

export const linkEndpoints: Endpoint[] = [send, revoke];

/** The account that is asked about, never the own: to that leads the current password. */
async function findColleague(req: PayloadRequest) {
  if (roleOf(req) !== "admin" || !req.user) throw new Forbidden(req.t);
  const id = Number(req.routeParams?.["id"]);
  if (id === req.user.id) throw new APIError(wordsIn(passwordWords, req.i18n).notForYourself, 403);
  const person = Number.isSafeInteger(id)
    ? await req.payload.findByID({ collection: "users", id, depth: 0, disableErrors: true })
    : null;
  if (!person) throw new NotFound(req.t);
  return { person, admin: req.user.id };
}
