import type { IncomingMessage } from "node:http";
import { BlockList, isIPv6 } from "node:net";

const nearby = new BlockList();
for (const [network, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  nearby.addSubnet(network, bits, "ipv4");
}
nearby.addAddress("::1", "ipv6");
nearby.addSubnet("fc00::", 7, "ipv6");

/**
 * The network that a request came from. What a proxy on this machine or beside it says last of the sender counts;
 * nobody from outside is believed.
 */
export function senderOf({ socket, headers }: Pick<IncomingMessage, "headers" | "socket">): string {
  const own = socket.remoteAddress ?? "";
  const told = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return networkOf(told && isNearby(own) ? told : own);
}

function isNearby(address: string): boolean {
  return nearby.check(unmapped(address), isIPv6(unmapped(address)) ? "ipv6" : "ipv4");
}

/** Whoever has one address of version 6 has the whole /64: it counts as one sender. */
function networkOf(address: string): string {
  const plain = unmapped(address);
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [head = "", tail = ""] = plain.split("::");
  const groups = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => "0");
  return [...groups, ...zeros, ...after].slice(0, 4).join(":");
}

/** An address of version 4 that a socket of version 6 writes as `::ffff:1.2.3.4`. */
function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
