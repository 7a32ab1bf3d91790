import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { BootScript } from "@/components/shell/boot-script";
import { PrefetchRules } from "@/components/shell/prefetch-rules";
import { preloadedFonts } from "@/components/shell/font-files";
import { ReaderScript } from "@/components/shell/reader-script";
import { directionOf, getEdition, inEdition } from "@/i18n/edition";
import { isLite } from "@/stories/variant";
import { themeColors } from "../theme-colors";
import "../site.css";

type Props = { children: ReactNode };

export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: themeColors };

export async function generateMetadata(): Promise<Metadata> {
  return {
    icons: { icon: "/icon.svg", apple: "/apple-touch-icon.png" },
    manifest: inEdition(await getEdition(), "/manifest.webmanifest"),
    formatDetection: { telephone: false },
  };
}

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
        {!lite && <PrefetchRules />}
      </head>
      <body>{children}</body>
    </html>
  );
}
