import { listListings } from "@/stories/list-listings";
import { listSitemapMonth } from "@/stories/list-sitemap-month";
import { listNews } from "@/stories/list-news";
import { getSiteName } from "@/stories/site-name";
import { getTimeZone } from "@/stories/time-zone";
import { xmlResponse } from "../../xml-response";
import { writeNews, writePages } from "../write-sitemap";

type Context = { params: Promise<{ file: string }> };

const monthPattern = /^(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/;

/** `news.xml`, `lists.xml`, and one file for each month with stories. */
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
  const [, month] = monthPattern.exec(file) ?? [];
  const stories = month ? await listSitemapMonth(month) : [];
  return stories.length > 0 ? writePages(stories) : null;
}
