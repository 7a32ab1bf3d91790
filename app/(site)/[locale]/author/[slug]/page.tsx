import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/shell/frame";
import { AuthorHeader } from "@/components/ui/author-header";
import { JsonLd } from "@/components/ui/json-ld";
import { StoryList } from "@/components/ui/story-list";
import { getEdition, inEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listAuthor } from "@/stories/list-author";
import { decodeSegment } from "../../../decode-segment";
import { leave } from "../../../leave";
import { missingMetadata } from "../../../metadata/missing-metadata";
import { pageMetadata } from "../../../metadata/page-metadata";
import { authorGraph } from "../../../structured-data/author-graph";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = await getEdition();
  const list = await listAuthor(edition, decodeSegment((await params).slug));
  if (!list) return missingMetadata();
  const { slug, name, bio } = list.author;
  const path = inEdition(edition, `/author/${encodeURIComponent(slug)}`);
  return pageMetadata({ site: await getSite(edition), edition, path, title: name, description: bio, listOf: name });
}

export default async function AuthorPage({ params }: Props) {
  const edition = await getEdition();
  const slug = decodeSegment((await params).slug);
  const list = await listAuthor(edition, slug);
  if (!list) return leave(`/author/${slug}`);

  const site = await getSite(edition);
  const t = await getTranslations("List");
  return (
    <Frame site={site} edition={edition}>
      <JsonLd data={authorGraph(list.author, site, edition)} />
      <div className="wrap">
        <div className="column">
          <AuthorHeader {...list.author} />
          <StoryList stories={list.stories} timeZone={site.timeZone} empty={t("emptyAuthor")} />
        </div>
      </div>
    </Frame>
  );
}
