import type { UIFieldServerProps } from "payload";
import { roleOf } from "@/newsroom/access/roles";
import { sql } from "@/newsroom/database/rows";
import { findPledge } from "@/newsroom/giving/pledges/find-pledge";
import { isPlay } from "@/newsroom/giving/ports";
import { pledgeWords } from "@/newsroom/words/own/pledges";
import { wordsIn } from "@/newsroom/words/say";
import { EndPledge } from "./end-pledge";

/** Beside a pledge: how an administrator ends it, at the payment service too. */
export async function EndPanel({ data, id, req }: UIFieldServerProps) {
  const number: unknown = id ?? data?.["id"];
  if (roleOf(req) !== "admin" || typeof number !== "number") return null;
  const words = wordsIn(pledgeWords, req.i18n);
  const pledge = await findPledge(req.payload, sql`id = ${number}`);
  if (!pledge) return null;
  return (
    <section className="side-panel" aria-label={words.title}>
      <h3 className="side-panel__title">{words.title}</h3>
      {pledge.state === "ended" ? (
        <p className="side-panel__hint">{words.over}</p>
      ) : (
        <>
          <p className="side-panel__hint">{isPlay(pledge.subscription) ? words.play : words.hint}</p>
          <EndPledge pledge={number} />
        </>
      )}
    </section>
  );
}
