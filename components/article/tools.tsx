import type { Tag } from "@/domain/story";
import { SaveButton } from "../kept/save-button";
import { Tags } from "./tags";
import { TextSize } from "./text-size";

type Props = { tags: Tag[] };

export function Tools({ tags }: Props) {
  return (
    <div className="print:hidden rule-below flex py-3 flex-wrap items-start gap-4">
      <Tags tags={tags} />
      <div className="ms-auto hidden grow flex-wrap items-center justify-between gap-4 md:grow-0 js:flex">
        <SaveButton />
        <TextSize />
      </div>
    </div>
  );
}
