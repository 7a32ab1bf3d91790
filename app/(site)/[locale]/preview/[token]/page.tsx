import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { Article } from "@/components/article/article";
import { Frame } from "@/components/shell/frame";
import { PreviewBanner } from "@/components/shell/preview-banner";
import { RefreshOnSave } from "@/components/shell/refresh-on-save";
import { getEdition, inEdition } from "@/i18n/edition";
import { absoluteUrl } from "@/stories/addresses";
import { getPreview, noteOpening, wasClosed } from "@/stories/get-preview";
import { getSite } from "@/stories/get-site";
import { decodeSegment } from "../../../decode-segment";
import { missingMetadata } from "../../../metadata/missing-metadata";
import { Closed, sayClosed } from "./closed";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const token = decodeSegment((await params).token);
  const preview = await getPreview(token);
  const closed = !preview && (await wasClosed(token));
  const { title } = closed ? await sayClosed() : (preview?.story ?? (await missingMetadata()));
  return { title: title ?? null, robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function PreviewPage({ params }: Props) {
  const edition = await getEdition();
  const token = decodeSegment((await params).token);
  const preview = await getPreview(token);
  if (!preview) return (await wasClosed(token)) ? <Closed edition={edition} /> : notFound();

  const { story, shows, expiresAt, label } = preview;
  if (story.edition !== edition) redirect(inEdition(story.edition, `/preview/${encodeURIComponent(token)}`));
  // Only the press says so, in front of this page.
  if ((await headers()).has("x-waraq-opening")) await noteOpening(token);
  const site = await getSite(edition);
  return (
    <Frame site={site} edition={edition} switchTo={story.translations[0]?.path} section={story.section?.slug}>
      <PreviewBanner shows={shows} label={label} expiresAt={expiresAt} timeZone={site.timeZone} />
      <Article story={story} site={site} url={absoluteUrl(story.path)} ask={null} />
      <RefreshOnSave />
    </Frame>
  );
}
