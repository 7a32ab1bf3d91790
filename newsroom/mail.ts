import type { EmailAdapter } from "payload";

/** Stands in while no mail server is set: says in the log that a message was not sent, and nothing of its content. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: "none",
  defaultFromAddress: "newsroom@waraq.example",
  defaultFromName: "Waraq",
  sendEmail: () => {
    payload.logger.warn("no mail server is set: a message was not sent");
    return Promise.resolve();
  },
});
