import { doubleText, findOverflow, findShifts, readThrough, withholdFonts } from "../fixtures/fit";
import { languageOf, pageNames, statusOf } from "../fixtures/printed-pages";
import { expect, test } from "../fixtures/reader";

for (const name of pageNames) {
  // The page of every test also fails it for any request to another host, error, broken policy or cookie.
  test(`${name} loads whole, still and in its language`, async ({ page, printed }) => {
    const answer = await page.goto(printed.paths[name]);
    expect(answer?.status()).toBe(statusOf(name));
    expect(await answer?.headerValue("set-cookie")).toBeNull();
    const { lang, dir } = languageOf(name);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("banner")).toBeVisible();
    await expect(page.getByRole("contentinfo")).toBeVisible();
    await withholdFonts(page);
    await page.reload();
    await readThrough(page);
    expect(await findShifts(page)).toEqual([]);
  });

  test(`${name} needs no scrolling to the side`, async ({ page, printed, viewport }) => {
    await page.goto(printed.paths[name]);
    await expect(page.locator("html")).toHaveCSS("overflow-x", "visible");
    await expect(page.locator("body")).toHaveCSS("overflow-x", "visible");
    const own = viewport?.width ?? 0;
    for (const width of own < 768 ? [320, own] : [768, own, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findOverflow(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: own, height: 900 });
    await doubleText(page);
    expect(await findOverflow(page), `${own} px, text of 200%`).toEqual([]);
  });
}
