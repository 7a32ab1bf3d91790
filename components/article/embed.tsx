import { Icon } from "../ui/icon";
import { Isolates } from "../ui/isolates";

type Props = { url: string; title: string; provider: string };

/** What stands on another site is a link to it: nothing of a third party loads on a reader's page. */
export function Embed({ url, title, provider }: Props) {
  return (
    <div className="boxed">
      <a href={url} rel="noopener noreferrer external" className="flex items-center gap-4 bg-sheet p-4">
        <Icon name="linkOut" />
        <span>
          <span className="headline-4 block">
            <Isolates text={title} />
          </span>
          <bdi dir="ltr" className="meta">
            {provider}
          </bdi>
        </span>
      </a>
    </div>
  );
}
