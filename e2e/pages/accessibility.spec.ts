import { AxeBuilder } from "@axe-core/playwright";
import { pageNames } from "../fixtures/printed-pages";
import { expect, test } from "../fixtures/reader";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const name of pageNames) {
  test(`${name} is accessible in the light and in the dark`, async ({ page, printed }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(printed.paths[name]);
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
      );
      expect(found, colorScheme).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain("color-contrast");
    }
  });
}
