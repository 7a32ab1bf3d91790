/** What the first view of an Arabic page needs, headlines first. Written by scripts/build-fonts.ts. */
export const preloadedFonts = ["/fonts/waraq-kufi.3ebe16b4c3.woff2", "/fonts/waraq-naskh.b907f5c89e.woff2"] as const;
