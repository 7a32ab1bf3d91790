import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Article } from "@/components/article/article";
import { Gone } from "@/components/article/gone";
import { GivingBar } from "@/components/donate/giving-bar";
import { Frame } from "@/components/shell/frame";
import { JsonLd } from "@/components/ui/json-ld";
import { getEdition, inEdition } from "@/i18n/edition";
import { absoluteUrl } from "@/stories/addresses";
import { getSite } from "@/stories/get-site";
import { getStory } from "@/stories/get-story";
import { getAsk } from "@/stories/giving/get-ask";
import { markGone } from "@/stories/gone";
import { decodeSegment } from "../../../../decode-segment";
import { leave } from "../../../../leave";
import { missingMetadata } from "../../../../metadata/missing-metadata";
import { storyMetadata } from "../../../../metadata/story-metadata";
import { storyGraph } from "../../../../structured-data/story-graph";

type Props = { params: Promise<{ id: string; slug?: string[] }> };

const idPattern = /^[1-9]\d{0,14}$/;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = idPattern.test(id) ? await getStory(Number(id)) : null;
  if (found?.kind === "story") return storyMetadata(found.story, await getSite(found.story.edition));
  if (!found) return missingMetadata();
  const t = await getTranslations("Notice");
  return { title: t("goneTitle"), robots: { index: false } };
}

export default async function StoryPage({ params }: Props) {
  const { id, slug = [] } = await params;
  const edition = await getEdition();
  const path = ["/news", id, ...slug.map(decodeSegment)].join("/");
  const found = idPattern.test(id) ? await getStory(Number(id)) : null;
  if (!found) return leave(path);
  const site = await getSite(edition);
  if (found.kind === "gone") {
    markGone();
    return (
      <Frame site={site} edition={edition}>
        <Gone note={found.note} edition={edition} timeZone={site.timeZone} />
      </Frame>
    );
  }

  const { story } = found;
  if (inEdition(edition, path) !== decodeSegment(story.path)) permanentRedirect(story.path);
  const ask = story.hideGiving ? null : await getAsk(edition, { section: story.section?.slug });
  const bar = ask && <GivingBar ask={ask} edition={edition} story={String(story.id)} />;
  return (
    <Frame {...{ site, edition, bar }} switchTo={story.translations[0]?.path} section={story.section?.slug}>
      <JsonLd data={storyGraph(story, site)} />
      <Article {...{ story, site, ask }} url={absoluteUrl(story.path)} />
    </Frame>
  );
}
