import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SectionStories } from "@/components/front/section-stories";
import { Frame } from "@/components/shell/frame";
import { JsonLd } from "@/components/ui/json-ld";
import { ListHeader } from "@/components/ui/list-header";
import { getEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listSection } from "@/stories/list-section";
import { decodeSegment } from "../../../decode-segment";
import { leave } from "../../../leave";
import { missingMetadata } from "../../../metadata/missing-metadata";
import { pageMetadata } from "../../../metadata/page-metadata";
import { listGraph } from "../../../structured-data/list-graph";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = await getEdition();
  const list = await listSection(edition, decodeSegment((await params).slug));
  if (!list) return missingMetadata();
  const { name, path } = list.section;
  return pageMetadata({ site: await getSite(edition), edition, path, title: name, listOf: name });
}

export default async function SectionPage({ params }: Props) {
  const edition = await getEdition();
  const slug = decodeSegment((await params).slug);
  const list = await listSection(edition, slug);
  if (!list) return leave(`/section/${slug}`);

  const site = await getSite(edition);
  const t = await getTranslations("List");
  return (
    <Frame site={site} edition={edition} section={slug}>
      <JsonLd
        data={listGraph({ edition, name: list.section.name, path: list.section.path, stories: list.stories }, site)}
      />
      <div className="wrap">
        <ListHeader title={list.section.name} />
        <SectionStories stories={list.stories} timeZone={site.timeZone} empty={t("emptySection")} />
      </div>
    </Frame>
  );
}
