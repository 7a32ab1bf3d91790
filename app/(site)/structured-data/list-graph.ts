import type { SiteFrame } from "@/domain/site";
import { breadcrumbs } from "./breadcrumbs";
import { collectionPage, type List } from "./collection-page";
import { graph } from "./graph";

/** A page that lists stories and the way to it. `path` is that of the list's first page. */
export function listGraph({ page, ...list }: List & { page: number }, site: SiteFrame) {
  const path = page === 1 ? list.path : `${list.path}/page/${page}`;
  return graph(
    collectionPage({ ...list, path }),
    breadcrumbs(site, list.edition, { name: list.name, path: list.path }),
  );
}
