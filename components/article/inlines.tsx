import type { ReactNode } from "react";
import type { Inline } from "@/domain/body";
import { Isolates } from "../ui/isolates";

type Props = { inlines: Inline[] };

export function Inlines({ inlines }: Props) {
  return inlines.map((inline, index) => <InlineRun key={index} inline={inline} />);
}

function InlineRun({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case "text":
      return mark(inline);
    case "link":
      return (
        <a href={inline.href} rel={inline.external ? "noopener noreferrer external" : undefined}>
          <Inlines inlines={inline.children} />
        </a>
      );
    case "break":
      return <br />;
    default:
      return inline satisfies never;
  }
}

function mark({ text, strong, emphasis, underline, strike }: Extract<Inline, { kind: "text" }>): ReactNode {
  let marked: ReactNode = <Isolates text={text} />;
  if (strike) marked = <s>{marked}</s>;
  if (underline) marked = <u>{marked}</u>;
  if (emphasis) marked = <em>{marked}</em>;
  if (strong) marked = <strong>{marked}</strong>;
  return marked;
}
