import { listSitemapMonths } from "@/stories/list-sitemap-months";
import { listParts } from "@/stories/list-used-terms";
import { writeIndex } from "../sitemaps/write-sitemap";
import { xmlResponse } from "../xml-response";

export const dynamic = "force-dynamic";

/** The index of all sitemaps. */
export async function GET(): Promise<Response> {
  const [months, tags, authors] = await Promise.all([listSitemapMonths(), listParts("tag"), listParts("author")]);
  const parts = [...tags.map((part) => `tags-${part}`), ...authors.map((part) => `authors-${part}`)];
  return xmlResponse(writeIndex(["news", "lists", ...parts], months), "application/xml");
}
