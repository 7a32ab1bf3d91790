import { describe, expect, it } from "vitest";
import { isClosedAddress, lookUpPublic } from "./public-lookup";

describe("isClosedAddress", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "::1",
    "::",
    "::ffff:10.0.0.1",
    "fd00::1",
    "fe80::1",
  ])("knows %s", (address) => {
    expect(isClosedAddress(address)).toBe(true);
  });

  it.each(["8.8.8.8", "172.32.0.1", "2606:4700::1111"])("lets %s through", (address) => {
    expect(isClosedAddress(address)).toBe(false);
  });
});

describe("lookUpPublic", () => {
  it("refuses a name of this machine", async () => {
    const error = await new Promise((resolve) => lookUpPublic("localhost", {}, resolve));
    expect(error).toMatchObject({ message: "localhost leads into a private network" });
  });
});
