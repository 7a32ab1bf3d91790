import { expect, test } from "vitest";
import { nearbyPages } from "./nearby-pages";

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [2, 3, [1, 2, 3]],
  [1, 40, [1, 2, 40]],
  [20, 40, [1, 19, 20, 21, 40]],
  [40, 40, [1, 39, 40]],
])("from page %i of %i one can go to %j", (page, pages, shown) => expect(nearbyPages(page, pages)).toEqual(shown));
