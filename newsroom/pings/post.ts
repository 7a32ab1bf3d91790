import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP } from "node:net";
import { isLoopback } from "@/env";
import { isClosedAddress, lookUpPublic } from "./public-lookup";

/** How long a service is waited for, in milliseconds. */
export const patienceMs = 10_000;

type Message = { type: string; body: string };

/**
 * Posts a message and gives the status of the answer, whose text nobody reads. Follows no redirect, and goes into no
 * private network, unless the operator has set this very machine.
 */
export function post(url: string, { type, body }: Message): Promise<number> {
  const { protocol, hostname } = new URL(url);
  const own = isLoopback(url);
  const address = hostname.replace(/^\[|\]$/g, "");
  if (!own && isIP(address) && isClosedAddress(address)) throw new Error(`${address} is in a private network`);
  const headers = { "content-type": type, "content-length": Buffer.byteLength(body), "user-agent": "Waraq" };
  return new Promise((resolve, reject) => {
    const send = protocol === "https:" ? requestSecure : requestPlain;
    const options = { method: "POST", headers, signal: AbortSignal.timeout(patienceMs) };
    const asking = send(url, own ? options : { ...options, lookup: lookUpPublic }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
