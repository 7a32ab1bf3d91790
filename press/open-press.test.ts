import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PrintFolder } from "./print-folder";
import { samplePrint } from "./sample-print";
import { answerWith, dependOn } from "./dependencies";
import { changeMark, openPress } from "./open-press";
import { keyOf } from "./reader-desk";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "waraq-press-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

type Page = { status?: number; body: string | Buffer; type?: string; dependencies?: string[] };

/** A site of a few pages in place of Next. */
function open(pages: Record<string, Page | Error>, maxBytes = 1_000_000, keepsUploads = false) {
  const rendered: string[] = [];
  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    const url = req.url ?? "";
    rendered.push(url);
    const page = pages[url] ?? { status: 404, body: "nothing" };
    if (page instanceof Error) {
      res.writeHead(500, { "content-type": "text/html" }).end(page.message);
      return;
    }
    dependOn(...(page.dependencies ?? []));
    if (page.status === 410) answerWith(410);
    res.writeHead(page.status === 410 ? 200 : (page.status ?? 200), { "content-type": page.type ?? "text/html" });
    res.end(page.body);
  };
  const shop = { handle, host: "waraq.example", readStylesheet: () => null };
  return { ...openPress({ shop, dataDir, buildId: "build", maxBytes, keepsUploads }), rendered };
}

const front = keyOf("full", "/");

describe("openPress", () => {
  it("prints, answers from the store, and starts again with what it had", async () => {
    const first = open({ "/": { body: "<p>front</p>", dependencies: ["front"] } });
    await expect(first.press.find(front)).resolves.toMatchObject({ how: "miss" });
    await expect(first.press.find(front)).resolves.toMatchObject({ how: "hit" });
    await first.close();

    const second = open({ "/": { body: "<p>another</p>" } });
    const found = await second.press.find(front);
    expect(found.how).toBe("hit");
    expect(found.print.body.toString()).toBe("<p>front</p>");
    expect(second.rendered).toEqual([]);
    second.press.purge(["front"], "changed");
    expect((await second.press.find(front)).print.body.toString()).toBe("<p>another</p>");
  });

  it.each([true, false])("keeps uploads across a restart where they lie elsewhere: %s", async (keepsUploads) => {
    const key = keyOf("full", "/media/0123456789abcdef0123.webp");
    const pages = { "/media/0123456789abcdef0123.webp": { body: Buffer.from([1, 255, 0]), type: "image/webp" } };
    const first = open(pages, 1_000_000, keepsUploads);
    await first.press.find(key);
    await first.close();
    const second = open({}, 1_000_000, keepsUploads);
    expect(second.press.peek(key, Date.now())?.body).toEqual(keepsUploads ? Buffer.from([1, 255, 0]) : undefined);
    await second.close();
  });

  it("tells what is unreachable for a while from what is broken", async () => {
    const { press } = open({ "/media/a.webp": { status: 503, body: "" }, "/": new Error("broken") });
    await expect(press.find(keyOf("full", "/media/a.webp"))).rejects.toMatchObject({ passing: true });
    await expect(press.find(front)).rejects.toMatchObject({ passing: false });
  });

  it("prints feeds and pictures to the byte, without a page's policy", async () => {
    const rss = '<?xml version="1.0"?><!-- kept --><rss><script>kept</script></rss>';
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe]);
    const first = open({
      "/feed.xml": { body: rss, type: "application/rss+xml; charset=utf-8", dependencies: ["latest:ar"] },
      "/card/1.png": { body: png, type: "image/png" },
    });
    const feed = (await first.press.find(keyOf("full", "/feed.xml"))).print;
    expect([feed.body.toString(), feed.dependencies]).toEqual([rss, ["latest:ar"]]);
    expect(feed.gzip).not.toBeNull();
    const card = (await first.press.find(keyOf("full", "/card/1.png"))).print;
    expect([card.body, card.gzip]).toEqual([png, null]);
    expect(feed.headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(card.headers["content-security-policy"]).toBeUndefined();
    await first.close();
    const second = open({});
    for (const url of ["/feed.xml", "/card/1.png"]) {
      expect(second.press.peek(keyOf("full", url), Date.now())?.status).toBe(200);
    }
  });

  it("makes the small version that an earlier run did not come to", async () => {
    const folder = new PrintFolder(join(dataDir, "prints"), "build");
    folder.load(0);
    folder.save(front, samplePrint({ gzip: Buffer.from("gzip") }), () => true);
    await folder.close();
    const { press } = open({});
    await vi.waitFor(() => expect(press.peek(front, Date.now())?.brotli).toBeTruthy());
  });

  it("does not start with what was purged before the end", async () => {
    const first = open({ "/": { body: "<p>dangerous</p>", dependencies: ["article:1"] } });
    await first.press.find(front);
    first.press.purge(["article:1"], "withdrawn");
    await first.close();
    expect(open({}).press.peek(front, Date.now())).toBeNull();
  });

  it("does not start with what a command has changed since", async () => {
    const first = open({ "/": { body: "<p>front</p>" } });
    await first.press.find(front);
    await first.close();
    writeFileSync(changeMark(dataDir), "later");
    expect(open({}).press.peek(front, Date.now())).toBeNull();
  });

  it("keeps variants apart", async () => {
    const { press, rendered } = open({ "/": { body: "<p>front</p>" } });
    await press.find(keyOf("full", "/"));
    await press.find(keyOf("lite", "/"));
    expect(rendered).toEqual(["/", "/"]);
  });

  it("refuses failed renders, and pages that wait for scripts", async () => {
    const { press } = open({
      "/broken": new Error("broken"),
      "/half": { body: '<body><template id="B:0"></template></body>' },
    });
    await expect(press.find(keyOf("full", "/broken"))).rejects.toThrow("ended with 500");
    await expect(press.find(keyOf("full", "/half"))).rejects.toThrow("waits for Next's scripts");
    expect(press.peek(keyOf("full", "/half"), Date.now())).toBeNull();
  });

  it("answers with the status that a page asks for, and keeps no body for what is missing", async () => {
    const { press } = open({ "/gone": { status: 410, body: "<p>withdrawn</p>" } });
    await expect(press.find(keyOf("full", "/gone"))).resolves.toMatchObject({ print: { status: 410 } });
    const missing = await press.find(keyOf("full", "/missing"));
    expect([missing.print.status, missing.print.body.length]).toEqual([404, 0]);
  });

  it("keeps nothing at all without room, and prints each time anew", async () => {
    const { press, rendered, close } = open({ "/": { body: "<p>front</p>" } }, 0);
    for (const url of ["/", "/", "/missing", "/missing"]) await press.find(keyOf("full", url));
    expect(rendered).toEqual(["/", "/", "/missing", "/missing"]);
    await close();
  });
});
