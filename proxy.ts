import createMiddleware from "next-intl/middleware";
import { type NextRequest, NextResponse } from "next/server";
import { routing } from "./i18n/routing";

const intoEdition = createMiddleware(routing);
const forms = /^(\/en)?\/donate(?:\/(form|sandbox|support))?\/?$/;

/**
 * Leads reader addresses into their edition: `/news/1` is rendered by `app/(site)/[locale]` with `ar`. What readers
 * send with the form of a page goes to the route that takes it.
 */
export default function proxy(request: NextRequest): NextResponse {
  const [sent, english, page] = request.method === "POST" ? (forms.exec(request.nextUrl.pathname) ?? []) : [];
  if (sent === undefined) return intoEdition(request);
  const url = request.nextUrl.clone();
  // In its path, because the route is told the query of the page.
  url.pathname = `/api/giving/${page ?? "form"}/${english ? "en" : "ar"}`;
  return NextResponse.rewrite(url);
}

export const config = {
  matcher: [
    "/((?!admin|api|media|readyz|_next|_vercel|fonts/|assets/|card/|indexnow/|sitemaps/|sitemap\\.xml$|robots\\.txt$|[A-Za-z0-9-]{8,128}\\.txt$|icon\\.svg$|icon-[\\w-]+\\.png$|sw\\.js$|favicon\\.ico$|apple-touch-icon\\.png$).*)",
  ],
};
