import type { Section, StoryCard as StoryCardData } from "@/domain/story";
import { StoryCard } from "../ui/story-card";
import type { SectionLayout } from "./arrange-sections";
import { FeatureStory } from "./feature-story";
import { SectionHeading } from "./section-heading";

type Props = { section: Section; stories: StoryCardData[]; layout: SectionLayout; timeZone: string };

/** A section on the front page. Where one story stands out, it is the newest that has a picture. */
export function SectionBlock({ section, stories, layout, timeZone }: Props) {
  return (
    <section>
      <SectionHeading section={section} />
      <SectionStories stories={stories} layout={layout} timeZone={timeZone} />
    </section>
  );
}

function SectionStories({ stories, layout, timeZone }: Omit<Props, "section">) {
  const first = stories.find(({ picture }) => picture) ?? stories[0];
  const others = stories.filter((story) => story !== first);
  const cards = (list: StoryCardData[], cardLayout: "stack" | "row" | "text") =>
    list.map((story) => <StoryCard key={story.id} story={story} timeZone={timeZone} layout={cardLayout} />);
  if (!first) return null;
  switch (layout) {
    case "feature":
      return (
        <div className={others.length > 0 ? "grid gap-6 lg:grid-cols-[2fr_1fr] lg:gap-8" : undefined}>
          <FeatureStory story={first} timeZone={timeZone} />
          {others.length > 0 && <div className="ruled">{cards(others, "row")}</div>}
        </div>
      );
    case "row":
      return <div className="grid gap-6 md:grid-cols-4">{cards(stories, "stack")}</div>;
    case "column":
      return (
        <div className="ruled">
          {cards([first], "stack")}
          {cards(others, "text")}
        </div>
      );
    default:
      return layout satisfies never;
  }
}
