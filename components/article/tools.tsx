import type { Tag } from "@/domain/story";
import { Tags } from "./tags";
import { TextSize } from "./text-size";

type Props = { tags: Tag[] };

export function Tools({ tags }: Props) {
  return (
    <div className="print:hidden rule-below flex py-3 flex-wrap items-start gap-4">
      <Tags tags={tags} />
      <TextSize />
    </div>
  );
}
