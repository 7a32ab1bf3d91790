import { readSettings } from "@/env";
import type { Service } from "./targets";

type Message = { type: string; body: string };

/** The most addresses that IndexNow takes at once: https://www.indexnow.org/documentation */
const mostAddresses = 10_000;

/** What is posted to a service to tell it of addresses, with the addresses that each message is about. */
export function messagesFor(service: Service, urls: string[]): (Message & { urls: string[] })[] {
  switch (service) {
    case "indexnow": {
      const told = urls.slice(0, mostAddresses);
      return told.length === 0 ? [] : [{ type: "application/json; charset=utf-8", body: indexNow(told), urls: told }];
    }
    case "websub":
      // https://www.w3.org/TR/websub/#publishing leaves it to the hub: one feed at a time is what all of them take.
      return urls.map((url) => ({
        type: "application/x-www-form-urlencoded",
        body: new URLSearchParams({ "hub.mode": "publish", "hub.url": url, "hub.topic": url }).toString(),
        urls: [url],
      }));
    default:
      return service satisfies never;
  }
}

function indexNow(urlList: string[]): string {
  const { siteUrl, indexNow: settings } = readSettings();
  const key = settings?.key ?? "";
  return JSON.stringify({ host: new URL(siteUrl).host, key, keyLocation: `${siteUrl}/${key}.txt`, urlList });
}
