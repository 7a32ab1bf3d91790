import type { Edition } from "@/domain/edition";
import type { Gift } from "@/domain/giving";
import { findGiftBySecret } from "@/newsroom/giving/find-gift";
import { readGiving } from "@/newsroom/giving/read-giving";
import { openNewsroom } from "@/newsroom/open-newsroom";

/** What the giver's own link shows of a gift: never who gave it. `null` when the link opens none. */
export async function getGift(edition: Edition, secret: string | null): Promise<Gift | null> {
  if (!secret || secret.length > 40) return null;
  const newsroom = await openNewsroom();
  const gift = await findGiftBySecret(newsroom, secret);
  if (!gift) return null;
  const { reference, state, amount, currency, rhythm, port } = gift;
  const directions = port === "hand" ? (await readGiving(newsroom, edition)).directions : null;
  return { reference, state, amount, currency, rhythm, port, directions };
}
