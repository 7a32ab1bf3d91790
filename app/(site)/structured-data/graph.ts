import type { Graph, Thing } from "schema-dts";

/** What a page is, to search engines: https://developers.google.com/search/docs/appearance/structured-data */
export function graph(...things: Thing[]): Graph {
  return { "@context": "https://schema.org", "@graph": things };
}
