import type { Edition } from "@/domain/edition";
import type { Breaking, Front } from "@/domain/site";
import type { StoryCard } from "@/domain/story";
import { listOfAll, listUnder } from "@/newsroom/lists/list-names";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { changeAt, dependOn } from "@/press/dependencies";
import { findCards, toSection } from "./cards";
import { getMostRead } from "./get-most-read";
import { idOf, idsOf, inOrder } from "./ids";
import { findStretch } from "./list-page";
import { loadLinks, loadSections } from "./load";
import { cleanText } from "./picture";

const latestCount = 8;
const perSection = 4;

/** The front page: what editors set, filled up with the newest stories, none shown twice above the sections. */
export async function getFront(edition: Edition): Promise<Front> {
  dependOn("front", `latest:${edition}`);
  const newsroom = await openNewsroom();
  const front = await newsroom.findGlobal({ slug: "front", locale: edition, fallbackLocale: false, depth: 0 });
  const lead = idOf(front.lead);
  const picks = idsOf(front.picks);
  // A chosen story that is not published yet counts as soon as it is.
  dependOn(...[...(lead === null ? [] : [lead]), ...picks].map((id) => `article:${id}`));
  const [chosen, newest, breaking, mostRead, sections] = await Promise.all([
    findCards({ edition, where: { id: { in: [...(lead === null ? [] : [lead]), ...picks] } }, limit: 20 }),
    findNewest(edition, listOfAll(edition), latestCount + picks.length + 1),
    getBreaking(edition),
    getMostRead(edition),
    getSectionBlocks(edition, idsOf(front.sections), lead === null ? picks : [lead, ...picks]),
  ]);
  const leadStory =
    chosen.find(({ id }) => id === lead) ?? newest.find(({ picture }) => picture !== null) ?? newest[0] ?? null;
  const shownPicks = inOrder(picks, chosen).filter(({ id }) => id !== leadStory?.id);
  const shown = new Set([leadStory, ...shownPicks].map((story) => story?.id));
  return {
    breaking,
    lead: leadStory,
    latest: newest.filter(({ id }) => !shown.has(id)).slice(0, latestCount),
    picks: shownPicks,
    mostRead,
    sections,
  };
}

/** The newest stories of each section, without those that stand above already. */
async function getSectionBlocks(edition: Edition, chosen: number[], above: number[]): Promise<Front["sections"]> {
  const all = await loadSections(edition);
  const sections = chosen.length > 0 ? inOrder(chosen, all) : all;
  const blocks = await Promise.all(
    sections.map(async (stored) => {
      const list = listUnder("section", stored.id, edition);
      const newest = await findNewest(edition, list, perSection + above.length);
      const stories = newest.filter(({ id }) => !above.includes(id)).slice(0, perSection);
      const section = toSection(stored, edition);
      return section && stories.length > 0 ? [{ section, stories }] : [];
    }),
  );
  return blocks.flat();
}

function findNewest(edition: Edition, list: string, limit: number): Promise<StoryCard[]> {
  return findStretch(edition, { name: list, list }, limit);
}

async function getBreaking(edition: Edition): Promise<Breaking | null> {
  dependOn("breaking");
  const newsroom = await openNewsroom();
  const { text, article, until } = await newsroom.findGlobal({
    slug: "breaking",
    locale: edition,
    fallbackLocale: false,
    depth: 0,
  });
  const words = cleanText(text);
  const ends = until ? Date.parse(until) : null;
  if (!words || (ends !== null && ends <= Date.now())) return null;
  if (ends !== null) changeAt(ends);
  const id = idOf(article);
  const links = id === null ? null : await loadLinks([`articles:${id}`]);
  return { text: words, path: links?.get(`articles:${id}`) ?? null };
}
