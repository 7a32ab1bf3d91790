import { createHmac } from "node:crypto";
import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import { takeTry } from "../sign-in/budgets";
import { UnreachableError } from "./port";
import { readForm } from "./read-form";
import { readOffer } from "./read-offer";
import { readWish } from "./read-wish";
import { startGift } from "./start-gift";

/** Where a giver goes on, or the form once more: the fields as they were written, for the page that says why. */
type Taken = { location: string } | { again: URLSearchParams; status: 400 | 429 | 503 };

/** A whole town can stand behind one address of a telephone company. */
const triesOfSender = 60;

/** Takes the form of a gift. */
export async function takeForm(newsroom: Payload, edition: Edition, request: Request): Promise<Taken> {
  const sent = new URLSearchParams(await request.text());
  const fields = readForm(sent);
  const again = new URLSearchParams({ ...fields });
  const offer = await readOffer(newsroom, edition, fields.currency);
  const { wish } = { wish: undefined, ...readWish(fields, offer) };
  if (!wish) return { again, status: 400 };
  const sender = request.headers.get("x-forwarded-for") ?? "";
  const name = createHmac("sha256", newsroom.secret).update(`gifts of ${sender}`).digest("base64url").slice(0, 22);
  if ((await takeTry(newsroom, [{ name, tries: triesOfSender }])) > 0) {
    again.set("whole", "often");
    return { again, status: 429 };
  }
  try {
    const browser = request.headers.get("user-agent") ?? "";
    return { location: await startGift(newsroom, edition, wish, { sender, browser }) };
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    newsroom.logger.warn(`a gift could not be begun: ${error.message}`);
    again.set("whole", "unreachable");
    return { again, status: 503 };
  }
}
