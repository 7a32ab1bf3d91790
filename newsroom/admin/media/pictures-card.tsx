import Link from "next/link";
import { listAddress } from "@/newsroom/media/list-address";
import { rightsEnding, withoutCredit } from "@/newsroom/media/reminders";
import { mediaWords } from "@/newsroom/words/own/media";
import { sayCount, wordsIn } from "@/newsroom/words/say";
import { sayDay } from "@/newsroom/words/say-day";
import { Card } from "../desk/card";
import type { CardProps } from "../desk/cards";

const mostTold = 5;

/** On the desk: how many published pictures name no source, and whose rights end soon. */
export async function PicturesCard({ payload, i18n }: CardProps) {
  const words = wordsIn(mediaWords, i18n);
  const uncredited = { and: [{ public: { equals: true } }, withoutCredit] };
  const [{ totalDocs }, { docs }] = await Promise.all([
    payload.count({ collection: "media", where: uncredited }),
    payload.find({ collection: "media", where: rightsEnding(), sort: "rightsUntil", limit: mostTold, depth: 0 }),
  ]);
  const credits = totalDocs > 0 && (
    <li key="credits">
      <Link href={listAddress(withoutCredit)}>{sayCount(totalDocs, words.cardNoCredit, i18n)}</Link>
    </li>
  );
  return (
    <Card title={words.card} empty={words.cardFine}>
      {[
        ...(credits ? [credits] : []),
        ...docs.map(({ id, alt, rightsUntil }) => (
          <li key={id}>
            <Link href={`/admin/collections/media/${id}`}>{alt}</Link>{" "}
            {words.rightsEnd.replace("{date}", sayDay(Date.parse(rightsUntil ?? ""), i18n))}
          </li>
        )),
      ]}
    </Card>
  );
}
