import { getTranslations } from "next-intl/server";
import type { Feed } from "@/domain/feed";
import { readSettings } from "@/env";
import { absoluteUrl } from "@/stories/addresses";
import { getTimeZone } from "@/stories/time-zone";
import { feedTitle } from "../metadata/feed-title";
import type { StoryWords } from "./story-html";

/** What a feed says beside its stories. Addresses are whole. */
export type FeedWords = StoryWords & {
  title: string;
  description: string;
  /** The feed's own address. */
  self: string;
  /** Where readers may ask to be told of changes. */
  hub: string | null;
};

export async function feedWords(feed: Feed, file: "feed.xml" | "feed.json"): Promise<FeedWords> {
  const t = await getTranslations({ locale: feed.edition, namespace: "Article" });
  const kind = await getTranslations({ locale: feed.edition, namespace: "Correction" });
  const title = feedTitle(feed.of, feed.site);
  const { siteUrl, webSubHub } = readSettings();
  return {
    base: siteUrl,
    corrections: t("corrections"),
    retracted: t("retracted"),
    kinds: {
      correction: kind("correction"),
      clarification: kind("clarification"),
      update: kind("update"),
      retraction: kind("retraction"),
    },
    timeZone: await getTimeZone(),
    title,
    description: feed.description ?? title,
    self: `${absoluteUrl(feed.path).replace(/\/$/, "")}/${file}`,
    hub: webSubHub,
  };
}
