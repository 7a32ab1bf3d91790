import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { ListedCorrection, PagePlace } from "@/domain/list";
import { listLength } from "@/newsroom/lists/page-names";
import { countCorrections, readCorrections } from "@/newsroom/lists/read-corrections";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { shouldBeGone } from "@/newsroom/schedules/withheld";
import { recallFigures } from "@/press/figures";
import { dependOn } from "@/press/dependencies";
import { storyPath } from "./addresses";
import { placeAmong } from "./list-page";
import { cleanText } from "./picture";

type CorrectionsPage = PagePlace & { corrections: ListedCorrection[] };

/** A page of all corrections of an edition, newest first; `null` past the end. */
export const listCorrections = cache(async (edition: Edition, page: number): Promise<CorrectionsPage | null> => {
  const name = `corrections:${edition}`;
  dependOn(name);
  const newsroom = await openNewsroom();
  const [total = 0] = await recallFigures([name], async () => [await countCorrections(newsroom, edition)]);
  const place = placeAmong(total, page);
  if (!place) return null;
  const rows = await readCorrections(newsroom, edition, { limit: listLength, offset: (page - 1) * listLength, total });
  const shown = rows.filter(({ article }) => !shouldBeGone(article));
  dependOn(...shown.map(({ article }) => `article:${article}`));
  const corrections = shown.map(({ kind, at, text, article, title, slug }) => ({
    kind,
    at,
    text: cleanText(text) ?? "",
    story: { path: storyPath(edition, article, slug), title: cleanText(title) ?? "" },
  }));
  return { ...place, corrections };
});
