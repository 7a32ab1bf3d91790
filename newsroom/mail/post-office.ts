import { createTransport } from "nodemailer";
import { isLoopback, readSettings } from "@/env";
import type { Message } from "./message";

/** Why a mail was not taken, in words without address, link or password; `final` when it never will be. */
export type Problem = { text: string; final: boolean };

export type PostOffice = { send: (message: Message) => Promise<Problem | null>; close: () => void };

const waitMs = 10_000;

/** A connection to the mail server at `url`. A password goes to another machine only over TLS. */
export function openPostOffice(url: string): PostOffice {
  const requireTLS = url.startsWith("smtp:") && new URL(url).password !== "" && !isLoopback(url);
  const timeouts = {
    connectionTimeout: waitMs,
    greetingTimeout: waitMs,
    socketTimeout: 3 * waitMs,
    dnsTimeout: waitMs,
  };
  const transport = createTransport({ url, pool: true, maxConnections: 1, requireTLS, ...timeouts });
  return {
    send: async ({ id, to, subject, text, html }) => {
      const headers = { "Auto-Submitted": "auto-generated" };
      const { mailFrom: address } = readSettings();
      const mail = { from: { name: "", address }, to: { name: "", address: to }, subject, text, html, headers };
      try {
        await transport.sendMail({ ...mail, ...(id && { messageId: id }) });
        return null;
      } catch (error) {
        return readProblem(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A refusal for good ends a mail; a wrong password of ours, a busy or silent server does not. */
function readProblem(error: unknown): Problem {
  const code: unknown = error instanceof Error && "code" in error ? error.code : null;
  const given: unknown = error instanceof Error && "responseCode" in error ? error.responseCode : null;
  const status = typeof given === "number" ? given : 0;
  const text = [typeof code === "string" ? code : "ERROR", ...(status > 0 ? [status] : [])].join(" ");
  return { text, final: status >= 500 && code !== "EAUTH" && status !== 530 };
}
