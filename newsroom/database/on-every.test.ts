import { expect, it } from "vitest";
import { onEvery } from "./on-every";

it("gives what was changed, unless one of the documents could not be", async () => {
  const whole = { docs: [1, 2], errors: [] };
  expect(await onEvery(Promise.resolve(whole))).toBe(whole);
  const errors = [{ id: 3, message: "busy" }];
  await expect(onEvery(Promise.resolve({ docs: [1], errors }))).rejects.toThrow(/1 documents .* 3 first: busy/);
});
