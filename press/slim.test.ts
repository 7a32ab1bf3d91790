import { describe, expect, it } from "vitest";
import { slimPage, UnfinishedPageError } from "./slim";

const noStyles = () => null;
const slim = async (html: string) => (await slimPage(html, noStyles)).html;

describe("slimPage", () => {
  it("takes out Next's scripts with their content, preloads and comments", async () => {
    const page =
      '<!DOCTYPE html><html><head><link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/>' +
      '<script src="/c.js" async=""></script></head><body><!--$--><p>خبر</p><!--/$--><script>self.__next_f.push([1,"<p>خبر</p>"])</script></body></html>';
    expect(await slim(page)).toBe("<!DOCTYPE html><html><head></head><body><p>خبر</p></body></html>");
  });

  it("keeps structured data, speculation rules, our own scripts and preloads of fonts", async () => {
    const page =
      '<head><link rel="preload" as="font" href="/f.woff2"/><script data-waraq="">a<b</script>' +
      '<script type="application/ld+json">{"a":"\\u003c/script>"}</script><script type="speculationrules">{}</script></head>';
    expect(await slim(page)).toBe(page);
  });

  it("is not misled by a script's text that looks like markup", async () => {
    const page = '<body><script>"<!-- </p> <script"</script><p>نص</p></body>';
    expect(await slim(page)).toBe("<body><p>نص</p></body>");
  });

  it("keeps the text of the page to the letter", async () => {
    const text = "<p>“التحالف” &amp; &lt;b&gt; 1&nbsp;000 &#x2067;</p>";
    expect(await slim(`<body>${text}</body>`)).toBe(`<body>${text}</body>`);
  });

  it("puts stylesheets into the page and names inline code for the security policy", async () => {
    const page =
      '<link rel="stylesheet" href="/_next/a.css"/><script data-waraq="">run()</script><script type="application/ld+json">{}</script>';
    const { html, inlined } = await slimPage(page, (href) => (href === "/_next/a.css" ? () => "p{color:red}" : null));
    expect(html).toContain("<style>p{color:red}</style><script data-waraq");
    expect(inlined).toEqual({ scripts: ["run()"], styles: ["p{color:red}"] });
  });

  it("asks of a stylesheet what the whole page needs, also what comes after it", async () => {
    const page = '<html class="a"><link rel="stylesheet" href="/a.css"/><p class="b&amp;c  d">خبر<br/></p></html>';
    const { html } = await slimPage(
      page,
      () =>
        ({ classes, elements }) =>
          [...classes, "|", ...elements].join(" "),
    );
    expect(html).toContain("<style>a  b&c d | html link p br</style>");
  });

  it.each([
    '<template id="B:0"></template>',
    '<div hidden id="S:0"><p>لاحقًا</p></div>',
    '<template data-dgst="1"></template>',
  ])("refuses a page that waits for Next's scripts: %s", async (part) => {
    await expect(slim(`<body>${part}</body>`)).rejects.toThrow(UnfinishedPageError);
  });
});
