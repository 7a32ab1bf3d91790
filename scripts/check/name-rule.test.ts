import { describe, expect, it } from "vitest";
import { findBadNames } from "./name-rule";

describe("names", () => {
  it.each([
    "components/utils/date.ts",
    "arabic/helpers/slug.ts",
    "newsroom/types/article.ts",
    "components/ui/index.ts",
    "components/ui/index.tsx",
    "components/ui/StoryCard.tsx",
    "components/ui/story_card.tsx",
    "components/UI/card.tsx",
    "stories/constants.ts",
  ])("refuses %s", (path) => {
    expect(findBadNames({ path, text: "" })).toHaveLength(1);
  });

  it.each([
    "components/ui/story-card.tsx",
    "app/(site)/[locale]/news/[id]/[[...slug]]/page.tsx",
    "app/(site)/feed.xml/route.ts",
    "app/(site)/[locale]/not-found.tsx",
    "newsroom/payload.config.ts",
    "newsroom/migrations/20261122-120000.ts",
    "arabic/slug.test.ts",
    "next-env.d.ts",
  ])("allows %s", (path) => {
    expect(findBadNames({ path, text: "" })).toEqual([]);
  });
});
