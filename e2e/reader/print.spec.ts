import { comeBack } from "../fixtures/asking";
import { blockWords } from "../fixtures/every-block";
import { expect, test } from "../fixtures/reader";
import { bylineOf, words } from "../fixtures/words";

test("on paper stands the story and where it came from, and nothing else", async ({ page, printed }) => {
  const { story, giving } = printed;
  await comeBack(page);
  await page.goto(story.path);
  const chrome = [
    page.getByRole("banner").getByRole("navigation"),
    page.getByRole("banner").getByRole("link", { name: "English" }),
    page.getByRole("banner").getByRole("link", { name: words.Shell.donate }),
    page.getByRole("navigation", { name: words.Article.tags }),
    page.getByRole("group", { name: words.Article.textSize }),
    page.getByRole("region", { name: words.Article.share }),
    page.getByRole("complementary", { name: giving.title }),
    page.getByRole("region", { name: words.Article.related }),
    page.getByRole("contentinfo"),
  ];
  const kept = [
    page.getByRole("heading", { level: 1 }),
    page.getByText(story.standfirst),
    bylineOf(page),
    page.getByRole("img", { name: story.alt }).first(),
    page.getByText(story.leadCaption),
    page.getByText(blockWords.last),
    page.getByText(story.correction),
  ];
  const address = page.getByText(words.Article.address);
  for (const part of [...chrome, ...kept]) await expect(part).toBeVisible();
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: "print" });
  for (const part of chrome) await expect(part).toBeHidden();
  for (const part of kept) await expect(part).toBeVisible();
  await expect(address).toBeVisible();
  await expect(address).toContainText(/https?:\/\/\S+\/news\/\d+$/);
});

test("the front page on paper has no breaking line", async ({ page }) => {
  await page.goto("/");
  const breaking = page.getByRole("complementary", { name: words.Front.breaking });
  await expect(breaking).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(breaking).toBeHidden();
});
