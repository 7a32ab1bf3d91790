import { APIError, type Endpoint, type Payload } from "payload";
import { recordEvent } from "../audit/record-event";
import { isAddress, type MailLanguage } from "../mail/message";
import { canSendMail } from "../mail/queue-mail";
import { takeTry } from "../sign-in/budgets";
import { findAccount, readEmail } from "../sign-in/find-account";
import { askingBudgets } from "../sign-in/sign-in-budgets";
import { TooManyTries } from "../sign-in/too-many-tries";
import { passwordWords } from "../words/own/passwords";
import { wordsIn } from "../words/say";
import { findInvited } from "./invited";
import { readData } from "./read-data";
import { sendLink } from "./send-link";

/**
 * In place of Payload's own, which keeps its tokens in plain text. It answers before anybody is looked for, so that
 * neither words nor time tell which accounts there are. Whose address was asked about too often hears nothing of it: the
 * mails of before are on their way, and nobody is locked out.
 */
export const forgotPassword: Endpoint = {
  path: "/forgot-password",
  method: "post",
  handler: async (req) => {
    const words = wordsIn(passwordWords, req.i18n);
    if (!canSendMail()) throw new APIError(words.noMail, 503);
    const email = readEmail(await readData(req));
    if (email === null || !isAddress(email)) throw new APIError(words.notAnAddress, 400);
    const { sender, account } = askingBudgets(req, email);
    const wait = await takeTry(req.payload, sender);
    if (wait > 0) throw new TooManyTries(req, wait);
    const mayAsk = (await takeTry(req.payload, account)) === 0;
    const { payload, headers } = req;
    const language = req.i18n.language === "en" ? "en" : "ar";
    if (mayAsk) setImmediate(() => void sendReset({ payload, headers }, email, language));
    return Response.json({ message: words.asked }, { headers: { "Cache-Control": "no-store" } });
  },
};

type Asking = { payload: Payload; headers: Headers };

/** Who was invited and has not come yet gets no second way in. It never throws: nobody waits for it. */
async function sendReset({ payload, headers }: Asking, email: string, language: MailLanguage): Promise<void> {
  try {
    const id = await findAccount(payload, email);
    if (id === null || (await findInvited(payload, id)) !== null) return;
    const { name } = await payload.findByID({ collection: "users", id, depth: 0 });
    await sendLink(payload, { id, email }, "reset", language);
    await recordEvent({ payload, headers }, { action: "forgot", target: { collection: "users", id, title: name } });
  } catch (error) {
    payload.logger.error({ err: error }, "a forgotten password could not be seen to");
  }
}
