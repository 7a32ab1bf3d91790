import type { BeforeListServerProps } from "payload";
import { verifyLog } from "@/newsroom/audit/verify";
import { auditWords } from "@/newsroom/words/own/audit";
import { sayCount, wordsIn } from "@/newsroom/words/say";

/** A log of years is followed when somebody asks for it. */
const newest = 1000;

/** Above the list of events: whether the chain holds, and the log to take away. */
export async function LogHead({ payload, i18n, searchParams }: BeforeListServerProps) {
  const words = wordsIn(auditWords, i18n);
  const asked = searchParams?.["whole"] !== undefined;
  const { count, all, head, brokenFrom } = await verifyLog(payload, asked ? undefined : newest);
  const isWhole = asked || all <= newest;
  return (
    <div className="audit-head">
      {brokenFrom === null ? (
        <p>
          {isWhole ? words.intact : words.newestIntact}: {sayCount(count, words.count, i18n)}. {words.head}:{" "}
          <code dir="ltr">{head.slice(0, 16)}</code>
        </p>
      ) : (
        <p className="audit-head__broken" role="alert">
          {words.broken.replace("#", String(brokenFrom))}
        </p>
      )}
      <p className="audit-head__links">
        {!isWhole && <a href="/admin/collections/events?whole=1">{words.followAll}</a>}
        <a href="/api/events/export?format=csv" download>
          {words.csv}
        </a>
        <a href="/api/events/export?format=jsonl" download>
          {words.jsonl}
        </a>
      </p>
    </div>
  );
}
