import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/shell/frame";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { CorrectionList } from "@/components/ui/correction-list";
import { ListHeader } from "@/components/ui/list-header";
import { PageOf } from "@/components/ui/page-of";
import { Pager } from "@/components/ui/pager";
import { getEdition, inEdition, otherEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listCorrections } from "@/stories/list-corrections";
import { decodeSegment } from "../../../decode-segment";
import { leave } from "../../../leave";
import { listMetadata } from "../../../metadata/list-metadata";
import { missingMetadata } from "../../../metadata/missing-metadata";
import { readPageNumber } from "../../../page-number";

type Props = { params: Promise<{ page?: string[] }> };

async function findList({ params }: Props) {
  const number = readPageNumber((await params).page);
  return number === null ? null : listCorrections(await getEdition(), number);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const list = await findList(props);
  if (!list) return missingMetadata();
  const edition = await getEdition();
  const [site, t] = await Promise.all([getSite(edition), getTranslations("List")]);
  const [title, description] = [t("corrections"), t("correctionsText")];
  return listMetadata({ site, edition, path: inEdition(edition, "/corrections"), title, description, ...list });
}

export default async function CorrectionsPage(props: Props) {
  const list = await findList(props);
  const { page = [] } = await props.params;
  if (!list) return leave(["/corrections", ...page].map(decodeSegment).join("/"));
  const edition = await getEdition();
  const path = inEdition(edition, "/corrections");
  if (page.length > 0 && list.page === 1) permanentRedirect(path);

  const [site, t] = await Promise.all([getSite(edition), getTranslations("List")]);
  return (
    <Frame site={site} edition={edition} switchTo={inEdition(otherEdition(edition), "/corrections")}>
      <div className="narrow">
        <Breadcrumb crumbs={[{ name: t("front"), path: inEdition(edition, "/") }, { name: t("corrections") }]} />
        <ListHeader title={t("corrections")}>
          {list.page === 1 ? <p className="standfirst">{t("correctionsText")}</p> : <PageOf place={list} />}
        </ListHeader>
        <CorrectionList corrections={list.corrections} timeZone={site.timeZone} />
        <Pager place={list} path={path} />
      </div>
    </Frame>
  );
}
