import type { Block } from "@/domain/body";
import { Embed } from "./embed";
import { Figure } from "./figure";
import { Gallery } from "./gallery";
import { InfoBox } from "./info-box";
import { Inlines } from "./inlines";
import { List } from "./list";
import { PullQuote } from "./pull-quote";

type Props = { blocks: Block[] };

export function Body({ blocks }: Props) {
  return blocks.map((block, index) => <BodyBlock key={index} block={block} />);
}

function BodyBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case "heading":
      return block.level === 2 ? (
        <h2>
          <Inlines inlines={block.children} />
        </h2>
      ) : (
        <h3>
          <Inlines inlines={block.children} />
        </h3>
      );
    case "list":
      return <List list={block} />;
    case "quotation":
      return (
        <blockquote>
          <Inlines inlines={block.children} />
        </blockquote>
      );
    case "pullQuote":
      return <PullQuote text={block.text} attribution={block.attribution} />;
    case "picture":
      return <Figure set={block} />;
    case "gallery":
      return <Gallery title={block.title} pictures={block.pictures} />;
    case "infoBox":
      return (
        <InfoBox title={block.title}>
          <Body blocks={block.blocks} />
        </InfoBox>
      );
    case "embed":
      return <Embed url={block.url} title={block.title} provider={block.provider} />;
    case "rule":
      return <hr />;
    default:
      return block satisfies never;
  }
}
