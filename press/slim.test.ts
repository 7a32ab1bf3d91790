import { describe, expect, it } from "vitest";
import { slimPage } from "./slim";

describe("slimPage", () => {
  it("takes out Next's scripts with their content, preloads and comments", async () => {
    const page =
      '<!DOCTYPE html><html><head><link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/>' +
      '<script src="/c.js" async=""></script></head><body><!--$--><p>خبر</p><!--/$--><script>self.__next_f.push([1,"<p>خبر</p>"])</script></body></html>';
    expect(await slimPage(page)).toBe("<!DOCTYPE html><html><head></head><body><p>خبر</p></body></html>");
  });

  it("keeps structured data, speculation rules, our own scripts and preloads of fonts", async () => {
    const page =
      '<head><link rel="preload" as="font" href="/f.woff2"/><script data-waraq="">a<b</script>' +
      '<script type="application/ld+json">{"a":"\\u003c/script>"}</script><script type="speculationrules">{}</script></head>';
    expect(await slimPage(page)).toBe(page);
  });

  it("is not misled by a script's text that looks like markup", async () => {
    const page = '<body><script>"<!-- </p> <script"</script><p>نص</p></body>';
    expect(await slimPage(page)).toBe("<body><p>نص</p></body>");
  });

  it("keeps the text of the page to the letter", async () => {
    const text = "<p>“التحالف” &amp; &lt;b&gt; 1&nbsp;000 &#x2067;</p>";
    expect(await slimPage(`<body>${text}</body>`)).toBe(`<body>${text}</body>`);
  });
});
