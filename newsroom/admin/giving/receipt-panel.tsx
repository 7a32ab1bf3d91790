import type { UIFieldServerProps } from "payload";
import { roleOf } from "@/newsroom/access/roles";
import { sql } from "@/newsroom/database/rows";
import { findGift } from "@/newsroom/giving/find-gift";
import { listTold } from "@/newsroom/giving/receipts/list-told";
import { readTimeZone } from "@/newsroom/globals/time-zone";
import { canSendMail } from "@/newsroom/mail/queue-mail";
import { receiptWords } from "@/newsroom/words/own/receipts";
import { sayMoment } from "@/newsroom/words/say-moment";
import { wordsIn } from "@/newsroom/words/say";
import { SendReceipt } from "./send-receipt";

/** Beside a gift: its receipt's number, what its giver was told by mail, and the receipt once more. */
export async function ReceiptPanel({ data, id, req }: UIFieldServerProps) {
  const gift: unknown = id ?? data?.["id"];
  if (roleOf(req) !== "admin" || typeof gift !== "number") return null;
  const words = wordsIn(receiptWords, req.i18n);
  const row = await findGift(req.payload, sql`id = ${gift}`);
  if (!row) return null;
  const told = await listTold(req.payload, gift);
  const timeZone = await readTimeZone(req.payload);
  const why = !row.donorEmail ? words.noAddress : canSendMail() ? null : words.noServer;
  return (
    <section className="side-panel" aria-label={words.title}>
      <h3 className="side-panel__title">{words.title}</h3>
      {row.receipt ? (
        <p>
          {words.number}: <bdi>{row.receipt}</bdi>
        </p>
      ) : (
        <p className="side-panel__hint">{words.none}</p>
      )}
      <ul className="side-panel__list">
        {told.map(({ kind, at }) => (
          <li key={kind + at} className="side-panel__item">
            {words.told[kind]}
            <span className="side-panel__hint">{sayMoment(at, req.i18n, timeZone)}</span>
          </li>
        ))}
      </ul>
      {row.receipt && (why ? <p className="side-panel__hint">{why}</p> : <SendReceipt gift={gift} />)}
    </section>
  );
}
