import { Socket } from "node:net";
import { expect, test } from "vitest";
import { senderOf } from "./sender";

function request(address: string, forwarded?: string) {
  const socket = Object.defineProperty(new Socket(), "remoteAddress", { value: address });
  return { socket, headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded } };
}

test.each([
  ["203.0.113.9", undefined, "203.0.113.9"],
  ["::ffff:203.0.113.9", undefined, "203.0.113.9"],
  ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["::ffff:10.1.2.3", "1.1.1.1, 198.51.100.1", "198.51.100.1"],
  ["::1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8::6", undefined, "2001:db8:0:0"],
  ["127.0.0.1", "", "127.0.0.1"],
  ["127.0.0.1", "x".repeat(5000), "x".repeat(64)],
])("from %s with %s comes %s", (address, forwarded, sender) =>
  expect(senderOf(request(address, forwarded))).toBe(sender),
);
