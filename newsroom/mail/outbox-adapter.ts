import type { EmailAdapter } from "payload";
import { readSettings } from "@/env";
import { queueMail } from "./queue-mail";

/** Payload's own mails go through the outbox too. */
export const outboxAdapter: EmailAdapter = ({ payload }) => ({
  name: "outbox",
  defaultFromAddress: readSettings().mailFrom,
  defaultFromName: "Waraq",
  sendEmail: async ({ to, subject, text, html }) => {
    if (typeof to !== "string") throw new Error("a mail goes to one address");
    const page = typeof html === "string" ? html : undefined;
    const plain = typeof text === "string" ? text : (page ?? "").replace(/<[^>]*>/g, "");
    await queueMail(payload, {
      to,
      subject: subject ?? "",
      text: plain,
      language: "ar",
      ...(page ? { html: page } : {}),
    });
  },
});
