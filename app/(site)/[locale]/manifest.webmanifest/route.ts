import { hasLocale } from "next-intl";
import { directionOf, inEdition } from "@/i18n/edition";
import { routing } from "@/i18n/routing";
import { getSite } from "@/stories/get-site";
import { paperColor, sheetColor } from "../../theme-colors";

type Context = { params: Promise<{ locale: string }> };

const icons = [
  { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
  { src: "/icon-192.png", type: "image/png", sizes: "192x192" },
  { src: "/icon-512.png", type: "image/png", sizes: "512x512" },
  { src: "/icon-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
];

/** What a telephone needs to know to keep the site beside its programs. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: edition } = await params;
  if (!hasLocale(routing.locales, edition)) return new Response(null, { status: 404 });
  const { name, description } = await getSite(edition);
  const start = inEdition(edition, "/");
  const manifest = {
    id: start,
    start_url: start,
    scope: "/",
    name,
    short_name: name,
    ...(description && { description }),
    lang: edition,
    dir: directionOf(edition),
    display: "minimal-ui",
    background_color: paperColor,
    theme_color: sheetColor,
    icons,
  };
  return new Response(JSON.stringify(manifest), { headers: { "Content-Type": "application/manifest+json" } });
}
