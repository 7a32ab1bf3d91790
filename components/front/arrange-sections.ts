/**
 * How a section stands on the front page: `feature` across the page, opening with a large story; `row` across the
 * page in equal columns; `column` beside other sections.
 */
export type SectionLayout = "feature" | "row" | "column";

export type SectionRow<Item> = { layout: SectionLayout; items: Item[] };

/** How many sections stand side by side, and how many stories fill a row. */
const abreast = 3;
const rowLength = 4;

/**
 * Lays sections out in rows of changing shape, in their order: a large one, three side by side, one in equal columns,
 * three side by side, a large one … What is left at the end stands side by side too, a single one across the page.
 */
export function arrangeSections<Item extends { stories: unknown[] }>(sections: Item[]): SectionRow<Item>[] {
  const rows: SectionRow<Item>[] = [];
  let at = 0;
  while (at < sections.length) {
    const items = sections.slice(at, at + (rows.length % 2 === 0 ? 1 : abreast));
    rows.push({ layout: layoutOf(items, rows), items });
    at += items.length;
  }
  return rows;
}

function layoutOf<Item extends { stories: unknown[] }>(items: Item[], before: SectionRow<Item>[]): SectionLayout {
  if (items.length > 1) return "column";
  const filled = (items[0]?.stories.length ?? 0) >= rowLength;
  return filled && before.findLast(({ layout }) => layout !== "column")?.layout === "feature" ? "row" : "feature";
}
