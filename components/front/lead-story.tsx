import type { StoryCard } from "@/domain/story";
import { Isolates } from "../ui/isolates";
import { Picture } from "../ui/picture";
import { Time } from "../ui/time";

type Props = { story: StoryCard; timeZone: string };

export function LeadStory({ story, timeZone }: Props) {
  const { picture, section, title, standfirst } = story;
  return (
    <article className="relative">
      {picture && (
        <div className="bleed">
          <Picture picture={picture} use="lead" shape="card" first silent />
        </div>
      )}
      {section && <p className="label mt-4">{section.name}</p>}
      <h2 className="headline-1">
        <a href={story.path} className="covering">
          <Isolates text={title} />
        </a>
      </h2>
      {standfirst && (
        <p className="standfirst mt-2">
          <Isolates text={standfirst} />
        </p>
      )}
      <p className="meta mt-2">
        <Time at={story.publishedAt} timeZone={timeZone} relative />
      </p>
    </article>
  );
}
