import { expect, it } from "vitest";
import { browserOf, networkOf } from "./where-from";

it.each([
  ["203.0.113.77", "203.0.113.0/24"],
  ["::ffff:203.0.113.77", "203.0.113.0/24"],
  ["2001:db8:12:34", "2001:db8:12::/48"],
  ["2001:db8:12:34::1", "2001:db8:12::/48"],
  ["::1", "0:0:0::/48"],
  ["unknown", null],
  ["", null],
  [null, null],
])("%s is of the network %s", (address, network) => expect(networkOf(address)).toBe(network));

it.each([
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36", "Chrome"],
  ["Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge"],
  ["Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0", "Firefox"],
  ["Mozilla/5.0 (iPhone) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1", "Safari"],
  ["curl/8.0", null],
  [null, null],
])("%s is %s", (agent, family) => expect(browserOf(agent)).toBe(family));
