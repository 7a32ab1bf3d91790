import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/shell/frame";
import { ArchiveYears } from "@/components/ui/archive-years";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ListHeader } from "@/components/ui/list-header";
import { getEdition, inEdition, otherEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listMonths } from "@/stories/list-month";
import { pageMetadata } from "../../metadata/page-metadata";

export async function generateMetadata(): Promise<Metadata> {
  const edition = await getEdition();
  const [site, t] = await Promise.all([getSite(edition), getTranslations("List")]);
  return pageMetadata({ site, edition, path: inEdition(edition, "/archive"), title: t("archive") });
}

/** The months of the archive, newest first. */
export default async function ArchivePage() {
  const edition = await getEdition();
  const [site, months, t] = await Promise.all([getSite(edition), listMonths(edition), getTranslations("List")]);
  return (
    <Frame site={site} edition={edition} switchTo={inEdition(otherEdition(edition), "/archive")}>
      <div className="narrow">
        <Breadcrumb crumbs={[{ name: t("front"), path: inEdition(edition, "/") }, { name: t("archive") }]} />
        <ListHeader title={t("archive")} />
        <ArchiveYears months={months} timeZone={site.timeZone} />
      </div>
    </Frame>
  );
}
