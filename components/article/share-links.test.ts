import { expect, it } from "vitest";
import { shareLinks } from "./share-links";

it("carries a headline and an address whole through every service", () => {
  const title = "ماذا بعد & لماذا؟ 100% “نعم” #1";
  const url = "https://waraq.example/news/7/%D8%AE%D8%A8%D8%B1";
  const links = shareLinks(title, url);
  expect(new URL(links.whatsapp).searchParams.get("text")).toBe(`${title}\n${url}`);
  expect(new URL(links.telegram).searchParams.get("url")).toBe(url);
  expect(new URL(links.telegram).searchParams.get("text")).toBe(title);
  expect(new URL(links.x).searchParams.get("url")).toBe(url);
  expect(new URL(links.facebook).searchParams.get("u")).toBe(url);
  expect(new URL(links.email).searchParams.get("subject")).toBe(title);
});
