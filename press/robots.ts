const robots =
  /(?<!cu)bot\b|bot[/;_-]|crawl|spider|slurp|preview|facebookexternalhit|headless|lighthouse|pagespeed|monitor|scrap|fetch|curl|wget|python|java\/|okhttp|go-http|phantom|selenium|playwright|puppeteer/i;

/** Whether a program is asking rather than a person, as far as it says so. Browsers all begin alike. */
export function isRobot(userAgent: string | undefined): boolean {
  return !userAgent?.startsWith("Mozilla/5.0 (") || robots.test(userAgent);
}
