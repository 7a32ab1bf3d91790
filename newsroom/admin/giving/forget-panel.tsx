import type { UIFieldServerProps } from "payload";
import { roleOf } from "@/newsroom/access/roles";
import { sql } from "@/newsroom/database/rows";
import { findGift } from "@/newsroom/giving/find-gift";
import { erasureWords } from "@/newsroom/words/own/erasure";
import { wordsIn } from "@/newsroom/words/say";
import { ForgetAsk } from "./forget-ask";

/** Beside a gift: forgetting its giver, who may have left no address. */
export async function ForgetPanel({ data, id, req }: UIFieldServerProps) {
  const number: unknown = id ?? data?.["id"];
  if (roleOf(req) !== "admin" || typeof number !== "number") return null;
  const gift = await findGift(req.payload, sql`id = ${number}`);
  if (!gift) return null;
  const words = wordsIn(erasureWords, req.i18n);
  return (
    <section className="side-panel" aria-label={words.ofGift}>
      <h3 className="side-panel__title">{words.ofGift}</h3>
      {gift.erasedAt ? (
        <p className="side-panel__hint">{words.forgotten}</p>
      ) : (
        <ForgetAsk whom={{ reference: gift.reference }} button={words.forget} beside="form" />
      )}
    </section>
  );
}
