import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SectionStories } from "@/components/front/section-stories";
import { Frame } from "@/components/shell/frame";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { JsonLd } from "@/components/ui/json-ld";
import { ListHeader } from "@/components/ui/list-header";
import { PageOf } from "@/components/ui/page-of";
import { Pager } from "@/components/ui/pager";
import { getEdition, inEdition, otherEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listSection } from "@/stories/list-section";
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
  return number === null ? null : listSection(await getEdition(), decodeSegment(slug), number);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findList(props);
  if (!found) return missingMetadata();
  const [edition, { section, list }] = [await getEdition(), found];
  const about = { site: await getSite(edition), edition, path: section.path, title: section.name };
  return listMetadata({ ...about, ...list, listOf: section });
}

export default async function SectionPage(props: Props) {
  const found = await findList(props);
  const { slug, page = [] } = await props.params;
  if (!found) return leave(["/section", slug, ...page].map(decodeSegment).join("/"));
  const { section, list } = found;
  if (page.length > 0 && list.page === 1) permanentRedirect(section.path);

  const edition = await getEdition();
  const [site, t] = await Promise.all([getSite(edition), getTranslations("List")]);
  const switchTo = inEdition(otherEdition(edition), `/section/${encodeURIComponent(section.slug)}`);
  return (
    <Frame site={site} edition={edition} section={section.slug} switchTo={switchTo}>
      <JsonLd data={listGraph({ edition, ...section, ...list }, site)} />
      <div className="wrap">
        <Breadcrumb crumbs={[{ name: t("front"), path: inEdition(edition, "/") }, { name: section.name }]} />
        <ListHeader title={section.name}>
          <PageOf place={list} />
        </ListHeader>
        <SectionStories list={list} timeZone={site.timeZone} empty={t("emptySection")} />
        <Pager place={list} path={section.path} />
      </div>
    </Frame>
  );
}
