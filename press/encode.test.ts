import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { acceptedEncodings, makeBrotli, makeGzip } from "./encode";

describe("acceptedEncodings", () => {
  it.each([
    [undefined, ["identity"]],
    ["", ["identity"]],
    ["gzip, deflate, br, zstd", ["br", "gzip", "identity"]],
    ["gzip;q=1.0, br;q=0.1", ["br", "gzip", "identity"]],
    ["GZIP", ["gzip", "identity"]],
    ["br;q=0, gzip", ["gzip", "identity"]],
    ["br;q=0.000, gzip;q=0.0", ["identity"]],
    ["br ; q=0 , gzip ; q=0.001", ["gzip", "identity"]],
    ["brotli, gzipped, xbr", ["identity"]],
    [";;;,,,=", ["identity"]],
  ])("reads %s", (header, encodings) => {
    expect(acceptedEncodings(header)).toEqual(encodings);
  });

  it("looks at the first twenty offers only", () => {
    expect(acceptedEncodings(`${"x, ".repeat(20)}br`)).toEqual(["identity"]);
    expect(acceptedEncodings(`${"x, ".repeat(19)}br`)).toEqual(["br", "identity"]);
  });
});

describe("makeGzip and makeBrotli", () => {
  const body = Buffer.from("خبر من حلب ".repeat(200));

  it("can be read back, and are smaller", async () => {
    const [gzip, brotli] = await Promise.all([makeGzip(body), makeBrotli(body)]);
    expect(gunzipSync(gzip)).toEqual(body);
    expect(brotliDecompressSync(brotli)).toEqual(body);
    expect(brotli.length).toBeLessThan(gzip.length);
    expect(gzip.length).toBeLessThan(body.length);
  });
});
