import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing";

/** Leads reader addresses into their edition: `/news/1` is rendered by `app/(site)/[locale]` with `ar`. */
export default createMiddleware(routing);

export const config = {
  matcher: [
    "/((?!admin|api|media|readyz|_next|_vercel|fonts/|assets/|card/|indexnow/|sitemaps/|sitemap\\.xml$|robots\\.txt$|[A-Za-z0-9-]{8,128}\\.txt$|icon\\.svg$|icon-[\\w-]+\\.png$|sw\\.js$|favicon\\.ico$|apple-touch-icon\\.png$).*)",
  ],
};
