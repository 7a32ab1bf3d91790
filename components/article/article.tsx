import type { Ask } from "@/domain/ask";
import { placeCorrections } from "@/domain/correction";
import type { SiteFrame } from "@/domain/site";
import type { Story } from "@/domain/story";
import { GivingBox } from "../donate/giving-box";
import { AgeNote } from "./age-note";
import { ArticleHeader } from "./article-header";
import { Body } from "./body";
import { Byline } from "./byline";
import { Corrections } from "./corrections";
import { LeadFigure } from "./lead-figure";
import { PrintedAddress } from "./printed-address";
import { Related } from "./related";
import { Retractions } from "./retractions";
import { SeriesNav } from "./series-nav";
import { Share } from "./share";
import { Tools } from "./tools";
import { TranslationsNote } from "./translations-note";

type Props = {
  story: Story;
  site: SiteFrame;
  /** The story's whole address. */
  url: string;
  /** What the page asks its readers for; `null` where nobody is asked. */
  ask: Ask | null;
};

export function Article({ story, site, url, ask }: Props) {
  const { head, foot } = placeCorrections(story.corrections);
  return (
    <div className="wrap">
      <article className="column pt-4">
        <ArticleHeader story={story} />
        <Byline story={story} timeZone={site.timeZone} />
        <Retractions corrections={head} timeZone={site.timeZone} />
        {story.aged && <AgeNote />}
        <TranslationsNote translations={story.translations} />
        {story.lead && <LeadFigure lead={story.lead} />}
        <Tools tags={story.tags} />
        {story.body.length > 0 && (
          <div className="story-text">
            <Body blocks={story.body} />
          </div>
        )}
        <Corrections corrections={foot} timeZone={site.timeZone} />
        <PrintedAddress story={story} url={url} />
        {story.series && <SeriesNav series={story.series} />}
        <Share title={story.title} url={url} />
        {ask && <GivingBox ask={ask} edition={story.edition} story={String(story.id)} />}
      </article>
      <Related stories={story.related} timeZone={site.timeZone} />
    </div>
  );
}
