import type { Front } from "@/domain/site";
import type { SectionRow as SectionRowData } from "./arrange-sections";
import { SectionBlock } from "./section-block";

type Props = { row: SectionRowData<Front["sections"][number]>; timeZone: string };

const columns = { 1: "", 2: "md:grid-cols-2", 3: "md:grid-cols-3" } as const;

/** One section across the page, or two or three side by side. */
export function SectionRow({ row: { layout, items }, timeZone }: Props) {
  const count = items.length === 1 ? 1 : items.length === 2 ? 2 : 3;
  return (
    <div className={`mt-10 grid gap-10 md:gap-8 ${columns[count]}`}>
      {items.map(({ section, stories }) => (
        <SectionBlock key={section.slug} section={section} stories={stories} layout={layout} timeZone={timeZone} />
      ))}
    </div>
  );
}
