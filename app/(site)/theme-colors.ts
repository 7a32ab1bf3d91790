import type { Viewport } from "next";

/** The sheet's colours of tokens.css, for the browser's own bars. */
export const themeColors = [
  { media: "(prefers-color-scheme: light)", color: "rgb(255 255 255)" },
  { media: "(prefers-color-scheme: dark)", color: "rgb(28 24 21)" },
] satisfies Viewport["themeColor"];
