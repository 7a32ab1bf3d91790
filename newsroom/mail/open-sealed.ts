import { type Message, messageSchema } from "./message";
import { unseal } from "./seal";

/** What a sealed mail says; `null` when the newsroom's secret is another than when it was sealed. */
export function openSealed(sealed: string, secret: string): Message | null {
  try {
    return messageSchema.parse(JSON.parse(unseal(sealed, secret)));
  } catch {
    return null;
  }
}
