import { EventEmitter } from "node:events";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { AccessLog } from "./access-log";

function follow(url: string, how: string | (() => string) = "hit", headers: Record<string, string> = {}) {
  const written: string[] = [];
  const log = new AccessLog((lines) => written.push(lines));
  const req = new IncomingMessage(new Socket());
  Object.assign(req, { url, method: "GET", headers: { "user-agent": "Spyphone", ...headers } });
  const res = new ServerResponse(req);
  log.follow(req, res, () => (typeof how === "string" ? how : how()));
  const end = async (finished: boolean) => {
    Object.defineProperty(res, "writableFinished", { value: finished });
    EventEmitter.prototype.emit.call(res, "close");
    await Promise.resolve();
    log.flush();
    return written.join("");
  };
  return { end };
}

describe("AccessLog", () => {
  it("writes one line of JSON", async () => {
    const line = await follow("/news/1").end(true);
    expect(line.endsWith("}\n")).toBe(true);
    expect(JSON.parse(line)).toMatchObject({ method: "GET", path: "/news/1", status: 200, how: "hit" });
    expect(Object.keys(JSON.parse(line)).toSorted()).toEqual(
      ["how", "id", "method", "ms", "path", "status", "time"].toSorted(),
    );
  });

  it("keeps silent on what readers searched for and on who they are", async () => {
    const secret = { cookie: "lite=1", referer: "https://mail.example/", "x-forwarded-for": "10.1.2.3" };
    const line = await follow("/search?q=secret", "miss", secret).end(true);
    expect(line).not.toMatch(/secret|Spyphone|mail\.example|10\.1\.2\.3|lite/);
    expect(JSON.parse(line).path).toBe("/search");
  });

  it.each([
    ["/preview/a-token", "/preview/…"],
    ["/en/preview/a-token/more", "/en/preview/…/more"],
    ["/preview/a-token?x=1", "/preview/…"],
    ["//preview/a-token", "//preview/…"],
    ["/admin/reset/a-token", "/admin/reset/…"],
  ])("does not give away the token in %s", async (url, path) => {
    expect(JSON.parse(await follow(url).end(true)).path).toBe(path);
  });

  it("says when a reader left before the end", async () => {
    expect(JSON.parse(await follow("/").end(false)).how).toBe("left");
  });

  it("knows how an answer was come by although that is said only after its end", async () => {
    let how = "unknown";
    const { end } = follow("/", () => how);
    const line = end(true);
    how = "hit";
    expect(JSON.parse(await line).how).toBe("hit");
  });

  it("writes absurdly long addresses in part, and line breaks not at all", async () => {
    const line = await follow(`/${"x".repeat(100_000)}\n{"forged":true}`).end(true);
    expect(line.length).toBeLessThan(3000);
    expect(line.trim().split("\n")).toHaveLength(1);
    const forged = await follow('/a\n{"forged":true}').end(true);
    expect(forged.match(/\n/g)).toHaveLength(1);
  });
});
