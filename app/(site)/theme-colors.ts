import type { Viewport } from "next";

/** The sheet's and the paper's colours of tokens.css, for what is drawn before any stylesheet. */
export const sheetColor = "rgb(255 255 255)";
export const paperColor = "rgb(252 250 246)";

/** The sheet's colours, for the browser's own bars. */
export const themeColors = [
  { media: "(prefers-color-scheme: light)", color: sheetColor },
  { media: "(prefers-color-scheme: dark)", color: "rgb(28 24 21)" },
] satisfies Viewport["themeColor"];
