import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { ListedCorrection, PagePlace } from "@/domain/list";
import { listLength } from "@/newsroom/lists/page-names";
import { countCorrections, readCorrections } from "@/newsroom/lists/read-corrections";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { findCards } from "./cards";
import { placeAmong } from "./list-page";
import { cleanText } from "./picture";

type CorrectionsPage = PagePlace & { corrections: ListedCorrection[] };

/** A page of all corrections of an edition, newest first; `null` past the end. */
export const listCorrections = cache(async (edition: Edition, page: number): Promise<CorrectionsPage | null> => {
  dependOn(`corrections:${edition}`);
  const newsroom = await openNewsroom();
  const place = placeAmong(await countCorrections(newsroom, edition), page);
  if (!place) return null;
  const rows = await readCorrections(newsroom, edition, listLength, (page - 1) * listLength);
  const ids = [...new Set(rows.map(({ article }) => article))];
  const cards = ids.length > 0 ? await findCards({ edition, where: { id: { in: ids } }, limit: ids.length }) : [];
  const stories = new Map(cards.map((card) => [card.id, card]));
  const corrections = rows.flatMap(({ kind, at, text, article }) => {
    const story = stories.get(article);
    return story ? [{ kind, at, text: cleanText(text) ?? "", story }] : [];
  });
  return { ...place, corrections };
});
