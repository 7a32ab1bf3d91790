import type { Story } from "@/domain/story";
import { Isolates } from "../ui/isolates";

/** A headline longer than this is set smaller. */
const longHeadline = 110;

type Props = { story: Story };

export function ArticleHeader({ story: { section, kicker, title, standfirst } }: Props) {
  return (
    <header>
      <p className="label flex flex-wrap items-center gap-x-3">
        {section && (
          <a href={section.path} className="py-2">
            {section.name}
          </a>
        )}
        {kicker && (
          <span className={section ? "rule-before min-w-0 ps-3 text-soft" : "min-w-0 py-2 text-soft"}>
            <Isolates text={kicker} />
          </span>
        )}
      </p>
      <h1 className={title.length > longHeadline ? "headline-2" : "headline-1"}>
        <Isolates text={title} />
      </h1>
      {standfirst && (
        <p className="standfirst mt-3">
          <Isolates text={standfirst} />
        </p>
      )}
    </header>
  );
}
