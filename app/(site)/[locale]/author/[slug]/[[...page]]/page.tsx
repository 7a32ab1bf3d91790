import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/shell/frame";
import { AuthorHeader } from "@/components/ui/author-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { JsonLd } from "@/components/ui/json-ld";
import { Pager } from "@/components/ui/pager";
import { StoryList } from "@/components/ui/story-list";
import { getEdition, inEdition, otherEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listAuthor } from "@/stories/list-author";
import { decodeSegment } from "../../../../decode-segment";
import { leave } from "../../../../leave";
import { listMetadata } from "../../../../metadata/list-metadata";
import { missingMetadata } from "../../../../metadata/missing-metadata";
import { readPageNumber } from "../../../../page-number";
import { authorGraph } from "../../../../structured-data/author-graph";

type Props = { params: Promise<{ slug: string; page?: string[] }> };

async function findList({ params }: Props) {
  const { slug, page } = await params;
  const number = readPageNumber(page);
  return number === null ? null : listAuthor(await getEdition(), decodeSegment(slug), number);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findList(props);
  if (!found) return missingMetadata();
  const edition = await getEdition();
  const { name: title, bio: description, path } = found.author;
  return listMetadata({ site: await getSite(edition), edition, path, title, description, ...found.list });
}

export default async function AuthorPage(props: Props) {
  const found = await findList(props);
  const { slug, page = [] } = await props.params;
  if (!found) return leave(["/author", slug, ...page].map(decodeSegment).join("/"));
  const { author, list } = found;
  if (page.length > 0 && list.page === 1) permanentRedirect(author.path);

  const edition = await getEdition();
  const [site, t] = await Promise.all([getSite(edition), getTranslations("List")]);
  const switchTo = inEdition(otherEdition(edition), `/author/${encodeURIComponent(author.slug)}`);
  return (
    <Frame site={site} edition={edition} switchTo={switchTo}>
      <JsonLd data={authorGraph(author, site, edition)} />
      <div className="narrow">
        <Breadcrumb crumbs={[{ name: t("front"), path: inEdition(edition, "/") }, { name: author.name }]} />
        <AuthorHeader {...author} list={list} />
        <StoryList stories={list.stories} timeZone={site.timeZone} empty={t("emptyAuthor")} />
        <Pager place={list} path={author.path} />
      </div>
    </Frame>
  );
}
