import { createServer, request, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerLiteSwitch } from "./lite-switch";

let server: Server;
let host = "";
const failures: unknown[] = [];

beforeAll(async () => {
  server = createServer((req, res) => {
    answerLiteSwitch(req, res).catch((error: unknown) => failures.push(error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  host = typeof address === "object" && address ? `127.0.0.1:${address.port}` : "";
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function post(body: string, headers: Record<string, string> = {}, method = "POST") {
  const response = await fetch(`http://${host}/lite`, {
    method,
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    ...(method === "POST" ? { body } : {}),
  });
  return { status: response.status, headers: response.headers };
}

describe("answerLiteSwitch", () => {
  it.each(["0", "1"])("remembers the choice %s and leads back", async (choice) => {
    const { status, headers } = await post(`lite=${choice}`, { referer: `http://${host}/news/1/%D8%A3?x=1#y` });
    expect(status).toBe(303);
    expect(headers.get("location")).toBe("/news/1/%D8%A3");
    expect(headers.get("set-cookie")).toMatch(new RegExp(`^lite=${choice}; Path=/; Max-Age=31536000; SameSite=Lax`));
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    "https://evil.example/",
    "https://evil.example/news/1",
    "http://HOST@evil.example/",
    "http://evil.example:80/?http://HOST/",
    "http://HOST//evil.example/",
    "http://HOST/\\evil.example",
    "http://HOST/\\\\evil.example/",
    "javascript:alert(1)//HOST",
    "data:text/html,<b>",
    "http://HOST.evil.example/",
    "garbage",
  ])("leads nobody away: %s", async (referer) => {
    const { status, headers } = await post("lite=1", { referer: referer.replace("HOST", host) });
    expect(status).toBe(303);
    const location = headers.get("location") ?? "";
    expect(new URL(location, `http://${host}/lite`).host).toBe(host);
    expect(location).not.toMatch(/^\/[/\\]/);
  });

  it.each(["", "lite=2", "lite=", "other=1", "lite=1\r\nSet-Cookie: a=b", `lite=1&${"x".repeat(10_000)}`])(
    "refuses the choice %s",
    async (body) => {
      const { status, headers } = await post(body);
      expect(status).toBe(400);
      expect(headers.get("set-cookie")).toBeNull();
    },
  );

  it("can only be posted to", async () => {
    const { status, headers } = await post("", {}, "GET");
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("POST");
  });

  it("is not troubled by somebody who leaves in the middle", async () => {
    const [name, port] = host.split(":");
    const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": "100" };
    const req = request({ host: name, port, path: "/lite", method: "POST", headers });
    req.on("error", () => undefined);
    const seen = new Promise((resolve) => server.once("request", (incoming) => incoming.once("close", resolve)));
    req.write("lite=");
    server.once("request", () => req.destroy());
    await seen;
    await new Promise((resolve) => setImmediate(resolve));
    expect(failures).toEqual([]);
  });
});
