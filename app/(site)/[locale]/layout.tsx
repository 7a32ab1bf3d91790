import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { BootScript } from "@/components/shell/boot-script";
import { preloadedFonts } from "@/components/shell/font-files";
import { ReaderScript } from "@/components/shell/reader-script";
import { directionOf, getEdition } from "@/i18n/edition";
import { isLite } from "@/stories/variant";
import { themeColors } from "../theme-colors";
import "../site.css";

type Props = { children: ReactNode };

export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: themeColors };

export const metadata: Metadata = { icons: { icon: "/icon.svg" }, formatDetection: { telephone: false } };

export default async function SiteLayout({ children }: Props) {
  const edition = await getEdition();
  const lite = isLite();
  return (
    <html lang={edition} dir={directionOf(edition)} data-lite={lite ? "" : undefined} suppressHydrationWarning>
      <head>
        {edition === "ar" &&
          !lite &&
          preloadedFonts.map((href) => (
            <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
          ))}
        <BootScript />
        <ReaderScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
