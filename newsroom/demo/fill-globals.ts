import type { Payload } from "payload";
import { type Edition, editions } from "@/domain/edition";
import type { Filled } from "./fill";
import { demoFront } from "./front";
import { emptyGiving, fillGiving } from "./giving";
import { demoSite } from "./site";

/** Sets the site's words, the front page and the breaking line of both editions. */
export async function fillGlobals(newsroom: Payload, ids: Filled): Promise<void> {
  for (const edition of editions) {
    await newsroom.updateGlobal({ slug: "site", locale: edition, data: await siteTexts(newsroom, edition) });
    await fillGiving(newsroom, edition);
    await newsroom.updateGlobal({
      slug: "front",
      locale: edition,
      data: {
        lead: ids.stories.get(demoFront.lead[edition]) ?? null,
        picks: demoFront.picks[edition].flatMap((key) => ids.stories.get(key) ?? []),
        sections: demoFront.sections.flatMap((key) => ids.sections.get(key) ?? []),
      },
    });
    const { text, story } = demoSite.breaking[edition];
    await newsroom.updateGlobal({
      slug: "breaking",
      locale: edition,
      data: { text, article: ids.stories.get(story) ?? null },
    });
  }
}

/** Rows of a list keep their ids, so that the second language is written into the same rows. */
async function siteTexts(newsroom: Payload, edition: Edition) {
  const { ways } = await newsroom.findGlobal({ slug: "site", depth: 0 });
  const giving = demoSite.giving[edition];
  const pages = await findPages(newsroom, edition);
  return {
    name: demoSite.name[edition],
    tagline: demoSite.tagline[edition],
    description: demoSite.description[edition],
    timeZone: "Asia/Damascus",
    social: demoSite.social,
    principlesPage: pages.get("ethics") ?? null,
    ethicsPage: pages.get("ethics") ?? null,
    correctionsPage: pages.get("ethics") ?? null,
    ownershipPage: pages.get("about") ?? null,
    mastheadPage: pages.get("about") ?? null,
    givingTitle: giving.title,
    givingText: giving.text,
    givingPrice: giving.price,
    givingButton: giving.button,
    ways: demoSite.ways.map((way, index) => {
      const id = ways?.[index]?.id;
      return { ...(id ? { id } : {}), url: way.url, ...way[edition] };
    }),
  };
}

async function findPages(newsroom: Payload, edition: Edition): Promise<Map<string, number>> {
  const where = { language: { equals: edition } };
  const { docs } = await newsroom.find({ collection: "pages", where, depth: 0, pagination: false });
  return new Map(docs.flatMap(({ id, slug }) => (slug ? [[slug, id] as const] : [])));
}

/** Takes the demo's stories off the front page and empties the words that nobody has changed since. */
export async function emptyGlobals(newsroom: Payload): Promise<void> {
  for (const edition of editions) {
    const site = await newsroom.findGlobal({ slug: "site", locale: edition, fallbackLocale: false, depth: 0 });
    const giving = demoSite.giving[edition];
    const unlessDemo = (value: string | null | undefined, demo: string) => (value === demo ? null : (value ?? null));
    await newsroom.updateGlobal({
      slug: "site",
      locale: edition,
      data: {
        name: site.name || demoSite.name[edition],
        timeZone: site.timeZone || "Asia/Damascus",
        tagline: unlessDemo(site.tagline, demoSite.tagline[edition]),
        description: unlessDemo(site.description, demoSite.description[edition]),
        givingTitle: unlessDemo(site.givingTitle, giving.title),
        givingText: unlessDemo(site.givingText, giving.text),
        social: (site.social ?? []).filter(({ url }) => demoSite.social.every((demo) => demo.url !== url)),
        ways: (site.ways ?? []).filter(({ url }) => demoSite.ways.every((demo) => demo.url !== url)),
      },
    });
    await newsroom.updateGlobal({ slug: "breaking", locale: edition, data: { text: null, article: null } });
    await emptyGiving(newsroom, edition);
  }
}
