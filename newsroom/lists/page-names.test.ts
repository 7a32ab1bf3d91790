import { expect, test } from "vitest";
import { mostPages, namesOfPage, namesOfPages } from "./page-names";

const isTouched = (page: number, names: string[]) => namesOfPage("tag:5:ar", page).some((name) => names.includes(name));

test("a page is called by its number in every shortness", () => {
  expect(namesOfPage("tag:5:ar", 347)).toEqual([
    "list:tag:5:ar/0",
    "list:tag:5:ar/00",
    "list:tag:5:ar/000",
    "list:tag:5:ar/0003",
    "list:tag:5:ar/00034",
    "list:tag:5:ar/000347",
  ]);
});

test.each([
  [1, 1],
  [1, 9],
  [2, 1234],
  [347, 352],
  [99, 1000],
  [500, mostPages],
])("the names of pages %i to %i touch exactly these", (first, last) => {
  const names = namesOfPages("tag:5:ar", first, last);
  for (const page of [1, 2, first - 1, first, first + 1, last - 1, last, last + 1, 5_000, 99_999]) {
    if (page < 1 || page > mostPages) continue;
    expect([page, isTouched(page, names)]).toEqual([page, page >= first && page <= last]);
  }
  expect(names.length).toBeLessThanOrEqual(110);
});

test("lists whose names begin alike are told apart", () => {
  expect(namesOfPages("tag:50:ar", 1, 9).filter((name) => namesOfPage("tag:5:ar", 1).includes(name))).toEqual([]);
});
