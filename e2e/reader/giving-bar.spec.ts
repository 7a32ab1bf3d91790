import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { readAsks } from "../fixtures/asking";
import { doubleText, findOverflow, findShifts, withholdFonts } from "../fixtures/fit";
import { pathOf } from "../fixtures/full-story";
import { expect, test } from "../fixtures/reader";
import { words } from "../fixtures/words";

const campaign = {
  name: "حملة للتجربة",
  title: "خبرٌ بلا إملاءات",
  text: "نكتب ما نتحقق منه.",
  barText: "بقاؤنا مستقلين بيد قرائنا",
  barButton: "ادعم",
  edition: "ar",
  from: "2026-01-01T00:00:00.000Z",
  currency: "USD",
  goal: "500",
  tiers: [{ amount: "٥", label: "تكلفة اتصال مراسل ليوم" }],
  everywhere: false,
  priority: 0,
};

/** What a reader finds on the third story of a visit. */
async function openThree(page: Page, paths: readonly string[]) {
  for (const path of paths) await page.goto(path);
  const bar = page.getByRole("complementary", { name: campaign.barText });
  return { bar, box: page.locator(".giving"), close: bar.getByRole("button", { name: words.Giving.close }) };
}

/** Three stories of a section in which a campaign runs. */
const there = test.extend<{ paths: string[] }>({
  paths: async ({ make }, provide) => {
    const section = await make.term("sections");
    await make.other("campaigns", { ...campaign, sections: [section.id] });
    const paths: string[] = [];
    for (let count = 0; count < 3; count += 1) paths.push(pathOf(await make.story({ section: section.id })));
    await provide(paths);
  },
});

there(
  "after the third story one line stands at the foot, takes no focus, moves nothing, and goes away",
  async ({ page, paths }) => {
    await withholdFonts(page);
    const { bar, box, close } = await openThree(page, paths);
    await expect(bar).toBeVisible();
    await expect(box).toBeHidden();
    expect(await findShifts(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await expect.poll(async () => (await readAsks(page)).asks).toBeGreaterThan(0);
    await expect(bar.getByRole("link")).toHaveAttribute("href", /\/donate\?story=\d+&campaign=\d+$/);
    const size = await close.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    // Nothing lies beneath it at the end of the page.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const foot = await page.getByRole("contentinfo").boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(((await bar.boundingBox())?.y ?? 0) + 1);
    await page.emulateMedia({ media: "print" });
    await expect(bar).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await bar.getByRole("link").focus();
    await page.keyboard.press("Escape");
    await expect(bar).toBeHidden();
    await expect(box).toBeHidden();
    await page.reload();
    await expect(page.locator("#giving-bar")).toBeAttached();
    await expect(bar).toBeHidden();
  },
);

there("box, meter and bar are accessible and fit, narrow and wide, light and dark", async ({ page, paths }) => {
  const [first = "", second = "", third = ""] = paths;
  for (const [path, part] of [
    [first, null],
    [second, "#giving"],
    [third, "#giving-bar"],
  ] as const) {
    await page.goto(path);
    if (!part) continue;
    await expect(page.locator(part)).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await doubleText(page);
    expect(await findOverflow(page)).toEqual([]);
  }
});

there("an amount of the box is chosen in the form, and the gift is the campaign's", async ({ page, paths }) => {
  const [first = "", second = ""] = paths;
  await page.goto(first);
  await page.goto(second);
  await expect(page.getByRole("progressbar")).toHaveAccessibleName(/500/);
  await page.locator(".giving").getByRole("link", { name: "تكلفة اتصال مراسل ليوم" }).click();
  await expect(page.getByRole("radio", { name: "5 دولارات: تكلفة اتصال مراسل ليوم" })).toBeChecked();
  await expect(page.locator("input[name=campaign]")).toHaveValue(/^\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(campaign.title);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  there("the box stands in every story, and never the bar", async ({ page, paths }) => {
    const { bar, box } = await openThree(page, paths);
    await expect(box).toBeVisible();
    await expect(bar).toBeHidden();
    await expect(page.getByText("نريد أن نجمع 500 دولار", { exact: false })).toBeVisible();
  });
});
