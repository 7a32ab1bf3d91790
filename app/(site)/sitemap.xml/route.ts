import { listSitemapMonths } from "@/stories/list-sitemap-months";
import { listTagParts } from "@/stories/list-used-terms";
import { writeIndex } from "../sitemaps/write-sitemap";
import { xmlResponse } from "../xml-response";

export const dynamic = "force-dynamic";

/** The index of all sitemaps. */
export async function GET(): Promise<Response> {
  return xmlResponse(await writeIndex(await listSitemapMonths(), await listTagParts()), "application/xml");
}
