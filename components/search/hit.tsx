import type { SearchHit } from "@/domain/search";
import { Time } from "../ui/time";
import { Marked } from "./marked";

type Props = { hit: SearchHit; timeZone: string };

/** A story that was found, with the passage that answers. */
export function Hit({ hit: { story, title, excerpt }, timeZone }: Props) {
  return (
    <article className="relative">
      {story.section && <p className="label">{story.section.name}</p>}
      <h2 className="headline-3">
        <a href={story.path} className="covering">
          <Marked runs={title} />
        </a>
      </h2>
      <p className="mt-1 text-dim">
        <Marked runs={excerpt} />
      </p>
      <p className="meta mt-1">
        <Time at={story.publishedAt} timeZone={timeZone} relative />
      </p>
    </article>
  );
}
