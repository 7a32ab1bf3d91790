import type { Block } from "@/domain/body";
import { Body } from "./body";

type Props = { title: string | null; blocks: Block[] };

export function InfoBox({ title, blocks }: Props) {
  return (
    <aside className="boxed bg-sheet p-4">
      {title && <h2>{title}</h2>}
      <Body blocks={blocks} />
    </aside>
  );
}
