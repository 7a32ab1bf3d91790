import type { Edition } from "@/domain/edition";
import type { Policies } from "@/domain/site";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { idOf } from "./ids";
import { loadLinks } from "./load";

/** The published pages of an edition in which the newsroom says how it works. */
export async function getPolicies(edition: Edition): Promise<Policies> {
  dependOn("site");
  const newsroom = await openNewsroom();
  const site = await newsroom.findGlobal({ slug: "site", locale: edition, fallbackLocale: false, depth: 0 });
  const ids = {
    principles: idOf(site.principlesPage),
    ethics: idOf(site.ethicsPage),
    corrections: idOf(site.correctionsPage),
    ownership: idOf(site.ownershipPage),
    masthead: idOf(site.mastheadPage),
  };
  const links = await loadLinks(Object.values(ids).flatMap((id) => (id === null ? [] : [`pages:${id}`])));
  const pathOf = (id: number | null) => links.get(`pages:${id}`) ?? null;
  return {
    principles: pathOf(ids.principles),
    ethics: pathOf(ids.ethics),
    corrections: pathOf(ids.corrections),
    ownership: pathOf(ids.ownership),
    masthead: pathOf(ids.masthead),
  };
}
