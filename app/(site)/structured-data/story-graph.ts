import type { SiteFrame } from "@/domain/site";
import type { Story } from "@/domain/story";
import { breadcrumbs } from "./breadcrumbs";
import { graph } from "./graph";
import { newsArticle } from "./news-article";

/** A story and the way to it. */
export function storyGraph(story: Story, site: SiteFrame) {
  const { edition, section, title, path } = story;
  return graph(
    newsArticle(story, site),
    breadcrumbs(site, edition, section && { name: section.name, path: section.path }, { name: title, path }),
  );
}
