import { absoluteUrl } from "@/stories/addresses";

export const dynamic = "force-dynamic";

/** Everything that readers may see, robots may. What must not be indexed says so itself, where robots can read it. */
export function GET(): Response {
  const lines = [
    "User-agent: *",
    "Disallow: /admin",
    "Disallow: /api/",
    "",
    `Sitemap: ${absoluteUrl("/sitemap.xml")}`,
    `Sitemap: ${absoluteUrl("/sitemaps/news.xml")}`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
