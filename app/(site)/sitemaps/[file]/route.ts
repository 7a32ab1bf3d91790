import type { SitemapPage } from "@/domain/sitemap";
import { listListings } from "@/stories/list-listings";
import { listSitemapMonth } from "@/stories/list-sitemap-month";
import { listNews } from "@/stories/list-news";
import { listUsedPart } from "@/stories/list-used-terms";
import { getSiteName } from "@/stories/site-name";
import { getTimeZone } from "@/stories/time-zone";
import { xmlResponse } from "../../xml-response";
import { writeNews, writePages } from "../write-sitemap";

type Context = { params: Promise<{ file: string }> };

const monthPattern = /^(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/;
const partPattern = /^(tag|author)s-([1-9]\d{0,5})\.xml$/;

/** `news.xml`, `lists.xml`, one file for each month with stories, one for so many tags and one for so many authors. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const xml = await writeFile((await params).file);
  return xml === null ? new Response(null, { status: 404 }) : xmlResponse(xml, "application/xml");
}

async function writeFile(file: string): Promise<string | null> {
  if (file === "lists.xml") return writePages(await listListings());
  if (file === "news.xml") {
    const names = { ar: await getSiteName("ar"), en: await getSiteName("en") };
    return writeNews(await listNews(), names, await getTimeZone());
  }
  const pages = await listPart(file);
  return pages.length > 0 ? writePages(pages) : null;
}

async function listPart(file: string): Promise<SitemapPage[]> {
  const [, month] = monthPattern.exec(file) ?? [];
  if (month) return listSitemapMonth(month);
  const [, kind, part] = partPattern.exec(file) ?? [];
  return kind === "tag" || kind === "author" ? listUsedPart(kind, Number(part)) : [];
}
