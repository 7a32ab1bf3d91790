import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { formatMonth } from "@/arabic/dates";
import { Frame } from "@/components/shell/frame";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ListHeader } from "@/components/ui/list-header";
import { PageOf } from "@/components/ui/page-of";
import { Pager } from "@/components/ui/pager";
import { StoryList } from "@/components/ui/story-list";
import { getEdition, inEdition, otherEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listMonth } from "@/stories/list-month";
import { decodeSegment } from "../../../../../decode-segment";
import { leave } from "../../../../../leave";
import { listMetadata } from "../../../../../metadata/list-metadata";
import { missingMetadata } from "../../../../../metadata/missing-metadata";
import { readPageNumber } from "../../../../../page-number";

type Props = { params: Promise<{ year: string; month: string; page?: string[] }> };

async function findList({ params }: Props) {
  const { year, month, page } = await params;
  const [edition, number] = [await getEdition(), readPageNumber(page)];
  const found = number === null ? null : await listMonth(edition, `${year}-${month}`, number);
  if (!found) return null;
  const [site, t] = await Promise.all([getSite(edition), getTranslations("List")]);
  const name = formatMonth(found.startsAt, edition, site.timeZone);
  return { ...found, edition, site, name, title: t("archiveOf", { month: name }) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findList(props);
  return found ? listMetadata({ ...found, ...found.list }) : missingMetadata();
}

export default async function MonthPage(props: Props) {
  const found = await findList(props);
  const { year, month, page = [] } = await props.params;
  if (!found) return leave(["/archive", year, month, ...page].map(decodeSegment).join("/"));
  const { edition, site, path, list, name, title } = found;
  if (page.length > 0 && list.page === 1) permanentRedirect(path);
  const t = await getTranslations("List");
  const front = { name: t("front"), path: inEdition(edition, "/") };
  const archive = { name: t("archive"), path: inEdition(edition, "/archive") };
  return (
    <Frame site={site} edition={edition} switchTo={inEdition(otherEdition(edition), `/archive/${year}/${month}`)}>
      <div className="narrow">
        <Breadcrumb crumbs={[front, archive, { name }]} />
        <ListHeader title={title}>
          <PageOf place={list} total={list.total} />
        </ListHeader>
        <StoryList stories={list.stories} timeZone={site.timeZone} empty={t("emptyMonth")} />
        <Pager place={list} path={path} />
      </div>
    </Frame>
  );
}
