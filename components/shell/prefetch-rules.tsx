/**
 * Has browsers that can fetch a page ahead do so when a link to it is being pressed: readers pay for what they do not
 * read. Browsers leave it out under `Save-Data`, and light pages have no rules.
 */
const rules = {
  prefetch: [
    {
      where: { href_matches: ["/news/*", "/section/*", "/en/news/*", "/en/section/*"] },
      eagerness: "conservative",
    },
  ],
};

export function PrefetchRules() {
  return <script type="speculationrules">{JSON.stringify(rules)}</script>;
}
