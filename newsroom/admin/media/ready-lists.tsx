import Link from "next/link";
import type { I18nClient } from "@payloadcms/translations";
import type { Payload, Where } from "payload";
import { listAddress } from "@/newsroom/media/list-address";
import { rightsEnded, rightsEnding, withoutCredit } from "@/newsroom/media/reminders";
import { mediaWords } from "@/newsroom/words/own/media";
import { sayCount, wordsIn } from "@/newsroom/words/say";

type Props = { i18n: I18nClient; payload: Payload };

/** Above the list of pictures: those that want attention, at one touch. */
export async function ReadyLists({ i18n, payload }: Props) {
  const words = wordsIn(mediaWords, i18n);
  const lists: [string, Where][] = [
    [words.lists.noCredit, withoutCredit],
    [words.lists.ending, rightsEnding()],
    [words.lists.over, rightsEnded()],
  ];
  const counts = await Promise.all(lists.map(([, where]) => payload.count({ collection: "media", where })));
  return (
    <nav className="waraq-ready" aria-label={words.listsLabel}>
      <Link href="/admin/collections/media">{words.lists.all}</Link>
      {lists.map(([label, where], index) => (
        <Link key={label} href={listAddress(where)}>
          {label} ({sayCount(counts[index]?.totalDocs ?? 0, { other: "#" }, i18n)})
        </Link>
      ))}
    </nav>
  );
}
