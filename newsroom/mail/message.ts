import { z } from "zod";

export type MailLanguage = "ar" | "en";

/**
 * What is sealed in the outbox and opened only to be sent. The id is the same at every attempt: whoever gets a mail twice,
 * because its sender has died as it was taken, can know it again (RFC 5322, 3.6.4); mails of older editions have none.
 */
export const messageSchema = z.object({
  id: z.string().optional(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
export type Message = z.infer<typeof messageSchema>;

/** One line, whatever was given: nobody adds a header to a mail by the name of a person or a story. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, 200);
}

/** Whether mail can be addressed so: one address, no list, no name, no second line. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@,;:<>()[\]"\\\p{Cc}]+@[^\s@,;:<>()[\]"\\\p{Cc}]+$/u.test(text);
}

/** An address as others may see it: “m•••@example.org”. */
export function maskAddress(address: string): string {
  const [name = "", host = ""] = address.split("@");
  return `${[...name][0] ?? ""}•••@${host}`;
}
