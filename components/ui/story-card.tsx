import type { StoryCard as StoryCardData } from "@/domain/story";
import { Isolates } from "./isolates";
import { Picture } from "./picture";
import { Time } from "./time";

const layouts = {
  /** Picture above the words; beside them on a telephone. */
  stack: { frame: "beside md:block", words: "md:mt-3", headline: "headline-3", picture: "card" },
  /** Small picture beside the words. */
  row: { frame: "beside", words: "", headline: "headline-4", picture: "thumb" },
  /** Picture beside the words, with the standfirst where there is room. */
  list: { frame: "beside md:grid-cols-[14rem_1fr]", words: "", headline: "headline-3", picture: "card" },
  text: { frame: "", words: "", headline: "headline-4", picture: null },
} as const;

type Props = {
  story: StoryCardData;
  timeZone: string;
  layout: keyof typeof layouts;
  heading?: "h2" | "h3";
  /** Whether to say which section the story is from. */
  labelled?: boolean;
};

/** A story as lists show it. The headline's link covers the whole card. */
export function StoryCard({ story, timeZone, layout, heading: Heading = "h3", labelled = false }: Props) {
  const { frame, words, headline, picture: use } = layouts[layout];
  const picture = use && story.picture;
  return (
    <article className={`relative ${picture ? frame : ""}`.trim()}>
      {picture && <Picture picture={picture} use={use} shape="card" silent />}
      <div className={picture ? words : undefined}>
        {labelled && story.section && <p className="label">{story.section.name}</p>}
        <Heading className={`${headline} clamped`}>
          <a href={story.path} className="covering">
            <Isolates text={story.title} />
          </a>
        </Heading>
        {layout === "list" && story.standfirst && (
          <p className="mt-1 hidden text-dim md:block">
            <Isolates text={story.standfirst} />
          </p>
        )}
        <p className="meta mt-1">
          <Time at={story.publishedAt} timeZone={timeZone} relative />
        </p>
      </div>
    </article>
  );
}
