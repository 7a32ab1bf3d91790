import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/shell/frame";
import { JsonLd } from "@/components/ui/json-ld";
import { ListHeader } from "@/components/ui/list-header";
import { StoryList } from "@/components/ui/story-list";
import { getEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listTag } from "@/stories/list-tag";
import { decodeSegment } from "../../../decode-segment";
import { leave } from "../../../leave";
import { missingMetadata } from "../../../metadata/missing-metadata";
import { pageMetadata } from "../../../metadata/page-metadata";
import { listGraph } from "../../../structured-data/list-graph";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = await getEdition();
  const list = await listTag(edition, decodeSegment((await params).slug));
  if (!list) return missingMetadata();
  const { name, path } = list.tag;
  return pageMetadata({ site: await getSite(edition), edition, path, title: name, listOf: name });
}

export default async function TagPage({ params }: Props) {
  const edition = await getEdition();
  const slug = decodeSegment((await params).slug);
  const list = await listTag(edition, slug);
  if (!list) return leave(`/tag/${slug}`);

  const site = await getSite(edition);
  const t = await getTranslations("List");
  return (
    <Frame site={site} edition={edition}>
      <JsonLd data={listGraph({ edition, name: list.tag.name, path: list.tag.path, stories: list.stories }, site)} />
      <div className="wrap">
        <div className="column">
          <ListHeader label={t("tag")} title={list.tag.name}>
            <p className="meta">{t("count", { count: list.total })}</p>
          </ListHeader>
          <StoryList stories={list.stories} timeZone={site.timeZone} empty={t("emptyTag")} />
        </div>
      </div>
    </Frame>
  );
}
