import type { ListBlock } from "@/domain/body";
import { Inlines } from "./inlines";

type Props = { list: ListBlock };

export function List({ list: { ordered, items } }: Props) {
  const ListTag = ordered ? "ol" : "ul";
  return (
    <ListTag>
      {items.map(({ children, sublist }, index) => (
        <li key={index}>
          <Inlines inlines={children} />
          {sublist && <List list={sublist} />}
        </li>
      ))}
    </ListTag>
  );
}
