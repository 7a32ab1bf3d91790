import { expect, it } from "vitest";
import { chooseCampaign, type Placed } from "./choose-campaign";

const usual: Placed = { id: 1, from: 100, until: 200, sections: null, priority: 0 };
const choose = (campaigns: Partial<Placed>[], section: number | null = null, now = 150) => {
  const placed = campaigns.map((each, index) => ({ ...usual, id: index + 1, ...each }));
  const { campaign, changesAt } = chooseCampaign(placed, section, now);
  return [campaign?.id ?? null, changesAt];
};

it.each([
  [99, null, 100],
  [100, 1, 200],
  [199, 1, 200],
  [200, null, null],
])("runs from its first moment until its last: at %s", (now, id, changesAt) => {
  expect(choose([{}], null, now)).toEqual([id, changesAt]);
});

it("runs for ever without an end", () => {
  expect(choose([{ until: null }], null, 1e15)).toEqual([1, null]);
});

it("one of the section comes before one that runs everywhere, whatever their priority", () => {
  const both = [{ priority: 100 }, { sections: [7, 8] }];
  expect(choose(both, 7)[0]).toBe(2);
  expect(choose(both, 9)[0]).toBe(1);
  expect(choose(both)[0]).toBe(1);
});

it("then the higher priority, then the newer one, then the one made later", () => {
  expect(choose([{ priority: 2 }, { priority: 3 }, { from: 140, priority: 1 }])[0]).toBe(2);
  expect(choose([{ from: 120 }, { from: 140 }, { from: 130 }])[0]).toBe(2);
  expect(choose([{}, {}])[0]).toBe(2);
});

it("runs nowhere when its sections are gone", () => {
  expect(choose([{ sections: [] }], 7)).toEqual([null, null]);
});

it("the print lasts until the next campaign of this page begins or ends, and no other", () => {
  expect(choose([{}, { from: 180 }])[1]).toBe(180);
  expect(choose([{}, { from: 180, sections: [7] }])[1]).toBe(200);
  expect(choose([{}, { from: 180, sections: [7] }], 7)[1]).toBe(180);
});
