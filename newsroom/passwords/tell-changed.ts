import type { CollectionAfterChangeHook, PayloadRequest } from "payload";
import { maskAddress } from "../mail/message";
import { canSendMail, queueMail } from "../mail/queue-mail";
import { passwordWords } from "../words/own/passwords";
import { wordsIn } from "../words/say";
import { findInvited, welcomeInvited } from "./invited";
import { endLinks } from "./links";
import { tookNewPassword } from "./new-password";
import { readSiteName } from "../globals/site-name";

/** A changed password or e-mail ends the links that were sent before, and its owner is told where that always worked. */
export const tellChanged: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const password = operation === "update" && tookNewPassword(req, doc.id);
  const email = operation === "update" && previousDoc?.email !== doc.email;
  if (!password && !email) return doc;
  const isInvited = (await findInvited(req.payload, doc.id)) !== null;
  await endLinks(req.payload, doc.id);
  if (password) await welcomeInvited(req.payload, doc.id);
  if (!isInvited) await tell(req, previousDoc.email, { password, email: email ? maskAddress(doc.email) : null });
  return doc;
};

async function tell(req: PayloadRequest, to: string, changed: { password: boolean; email: string | null }) {
  if (!canSendMail()) return;
  const words = wordsIn(passwordWords, req.i18n).mails;
  const site = await readSiteName(req.payload);
  const lines = [changed.password ? words.passwordChanged : "", changed.email ? words.emailChanged(changed.email) : ""];
  const text = [words.changed(site), ...lines.filter(Boolean), words.notYou].join("\n\n");
  try {
    const language = req.i18n.language === "en" ? "en" : "ar";
    await queueMail(req, { to, subject: words.changedSubject(site), text, language });
  } catch (error) {
    req.payload.logger.warn({ err: error }, "nobody could be told of a changed account");
  }
}
