import type { SiteFrame } from "@/domain/site";
import { breadcrumbs } from "./breadcrumbs";
import { collectionPage, type List } from "./collection-page";
import { graph } from "./graph";

/** A page that lists stories and the way to it. */
export function listGraph(list: List, site: SiteFrame) {
  return graph(collectionPage(list), breadcrumbs(site, list.edition, { name: list.name, path: list.path }));
}
