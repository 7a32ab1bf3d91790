import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { authorPath } from "@/stories/addresses";
import { breadcrumbs } from "./breadcrumbs";
import { graph } from "./graph";
import { type Profile, profilePage } from "./profile-page";

/** An author's page and the way to it. */
export function authorGraph(author: Profile, site: SiteFrame, edition: Edition) {
  const { name, slug } = author;
  return graph(profilePage(edition, author), breadcrumbs(site, edition, { name, path: authorPath(edition, slug) }));
}
