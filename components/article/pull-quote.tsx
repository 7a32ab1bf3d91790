import { Isolates } from "../ui/isolates";

type Props = { text: string; attribution: string | null };

export function PullQuote({ text, attribution }: Props) {
  return (
    <figure>
      <blockquote className="pull-quote">
        <Isolates text={text} />
        {attribution && (
          <footer className="meta mt-1">
            <Isolates text={attribution} />
          </footer>
        )}
      </blockquote>
    </figure>
  );
}
