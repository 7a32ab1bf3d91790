import Link from "next/link";
import type { Use, Uses } from "@/newsroom/media/where-used";
import { mediaWords } from "@/newsroom/words/own/media";
import { sayCount, wordsIn } from "@/newsroom/words/say";

type Props = { uses: Uses; i18n: { language: string } };

/** Where a picture is used, with links, as far as whoever looks may see. */
export function UseList({ uses: { seen, hidden }, i18n }: Props) {
  const words = wordsIn(mediaWords, i18n);
  return (
    <section className="waraq-uses">
      <h3>{words.usesTitle}</h3>
      {seen.length + hidden === 0 && <p className="waraq-note">{words.usesNone}</p>}
      <ul>
        {seen.map((use) => (
          <li key={pathOf(use)}>
            <Link href={pathOf(use)}>{use.collection === "site" ? words.site : use.title || words.untitled}</Link>
            <small>{[words.places[use.place], use.state && words.states[use.state]].filter(Boolean).join(" · ")}</small>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="waraq-note">{sayCount(hidden, words.usesHidden, i18n)}</p>}
    </section>
  );
}

function pathOf({ collection, id }: Use): string {
  return collection === "site" ? "/admin/globals/site" : `/admin/collections/${collection}/${id}`;
}
