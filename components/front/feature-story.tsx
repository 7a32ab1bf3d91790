import type { StoryCard } from "@/domain/story";
import { Isolates } from "../ui/isolates";
import { Picture } from "../ui/picture";
import { Time } from "../ui/time";

type Props = {
  story: StoryCard;
  timeZone: string;
  heading?: "h2" | "h3";
  /** Whether the page opens with it. */
  large?: boolean;
};

/** The large story of a section: picture and words side by side where there is room. */
export function FeatureStory({ story, timeZone, heading: Heading = "h3", large = false }: Props) {
  const { picture, title, standfirst } = story;
  return (
    <article className={picture ? "relative grid gap-4 md:grid-cols-[3fr_2fr] md:gap-6" : "relative"}>
      {picture && <Picture picture={picture} use={large ? "lead" : "inline"} shape="card" first={large} silent />}
      <div>
        <Heading className={large ? "headline-1" : "headline-2"}>
          <a href={story.path} className="covering">
            <Isolates text={title} />
          </a>
        </Heading>
        {standfirst && (
          <p className={large ? "standfirst mt-2" : "mt-2 text-dim"}>
            <Isolates text={standfirst} />
          </p>
        )}
        <p className="meta mt-2">
          <Time at={story.publishedAt} timeZone={timeZone} relative />
        </p>
      </div>
    </article>
  );
}
