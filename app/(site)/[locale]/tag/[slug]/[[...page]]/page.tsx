import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/shell/frame";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { JsonLd } from "@/components/ui/json-ld";
import { ListHeader } from "@/components/ui/list-header";
import { PageOf } from "@/components/ui/page-of";
import { Pager } from "@/components/ui/pager";
import { StoryList } from "@/components/ui/story-list";
import { getEdition, inEdition, otherEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listTag } from "@/stories/list-tag";
import { decodeSegment } from "../../../../decode-segment";
import { leave } from "../../../../leave";
import { listMetadata } from "../../../../metadata/list-metadata";
import { missingMetadata } from "../../../../metadata/missing-metadata";
import { readPageNumber } from "../../../../page-number";
import { listGraph } from "../../../../structured-data/list-graph";

type Props = { params: Promise<{ slug: string; page?: string[] }> };

async function findList({ params }: Props) {
  const { slug, page } = await params;
  const number = readPageNumber(page);
  return number === null ? null : listTag(await getEdition(), decodeSegment(slug), number);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findList(props);
  if (!found) return missingMetadata();
  const edition = await getEdition();
  const { tag, list } = found;
  return listMetadata({ site: await getSite(edition), edition, path: tag.path, title: tag.name, ...list, listOf: tag });
}

export default async function TagPage(props: Props) {
  const found = await findList(props);
  const { slug, page = [] } = await props.params;
  if (!found) return leave(["/tag", slug, ...page].map(decodeSegment).join("/"));
  const { tag, list } = found;
  if (page.length > 0 && list.page === 1) permanentRedirect(tag.path);

  const edition = await getEdition();
  const [site, t] = await Promise.all([getSite(edition), getTranslations("List")]);
  const switchTo = inEdition(otherEdition(edition), `/tag/${encodeURIComponent(tag.slug)}`);
  return (
    <Frame site={site} edition={edition} switchTo={switchTo}>
      <JsonLd data={listGraph({ edition, ...tag, ...list }, site)} />
      <div className="narrow">
        <Breadcrumb crumbs={[{ name: t("front"), path: inEdition(edition, "/") }, { name: tag.name }]} />
        <ListHeader label={t("tag")} title={tag.name}>
          <PageOf place={list} total={list.total} />
        </ListHeader>
        <StoryList stories={list.stories} timeZone={site.timeZone} empty={t("emptyTag")} />
        <Pager place={list} path={tag.path} />
      </div>
    </Frame>
  );
}
