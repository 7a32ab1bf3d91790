import { APIError, type Endpoint, Forbidden } from "payload";
import { roleOf, roles } from "../access/roles";
import { recordEvent } from "../audit/record-event";
import { isAddress } from "../mail/message";
import { findAccount, readEmail } from "../sign-in/find-account";
import { passwordWords } from "../words/own/passwords";
import { wordsIn } from "../words/say";
import { addInvited, findInvited, type Newcomer } from "./invited";
import { readData } from "./read-data";
import { sendLink } from "./send-link";

/**
 * POST { name, email, role, language }: adds a colleague, who chooses the password. Answers `{ id, sent: true }`, or
 * without a mail server `{ id, sent: false, link }`. 409 for an address that has an account.
 */
export const invite: Endpoint = {
  path: "/invite",
  method: "post",
  handler: async (req) => {
    if (roleOf(req) !== "admin") throw new Forbidden(req.t);
    const { payload } = req;
    const words = wordsIn(passwordWords, req.i18n);
    const newcomer = readNewcomer(await readData(req));
    if (typeof newcomer === "string") throw new APIError(words[newcomer], 400);
    const known = await findAccount(payload, newcomer.email);
    if (known !== null)
      throw new APIError((await findInvited(payload, known)) ? words.invitedBefore : words.hasAccount, 409);
    const person = await addInvited(payload, newcomer, req);
    const answer = await sendLink(payload, person, "invitation", newcomer.language);
    const target = { collection: "users", id: person.id, title: person.name };
    await recordEvent(req, { action: "invite", target, details: { role: person.role, byMail: answer.sent } });
    return Response.json({ id: person.id, ...answer }, { status: 201, headers: { "Cache-Control": "no-store" } });
  },
};

/** Whom an administrator invites; or which of the words says what is missing. */
function readNewcomer(data: Record<string, unknown>): Newcomer | "noName" | "notAnAddress" | "noRole" {
  const email = readEmail(data);
  if (email === null || !isAddress(email)) return "notAnAddress";
  const name = typeof data["name"] === "string" ? data["name"].trim() : "";
  if (name === "" || name.length > 80) return "noName";
  const role = roles.find((each) => each === data["role"]);
  if (!role) return "noRole";
  return { name, email, role, language: data["language"] === "en" ? "en" : "ar" };
}
