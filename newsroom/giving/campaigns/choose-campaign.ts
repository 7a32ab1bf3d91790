/** What decides where and when a campaign is shown. */
export type Placed = {
  id: number;
  /** Milliseconds since 1970; `null` for one that does not end. */
  from: number;
  until: number | null;
  /** `null` for one that runs everywhere. */
  sections: readonly number[] | null;
  priority: number;
};

type Choice<Campaign> = {
  campaign: Campaign | null;
  /** When another one may be chosen although nothing was edited; `null` for never. */
  changesAt: number | null;
};

/**
 * Which campaign a page shows: of those that run now, one of its section before one that runs everywhere, then the
 * higher priority, then the newer one.
 * @param section of the page, if it has one
 */
export function chooseCampaign<Campaign extends Placed>(
  campaigns: readonly Campaign[],
  section: number | null,
  now: number,
): Choice<Campaign> {
  const here = campaigns.filter(
    ({ sections }) => sections === null || (section !== null && sections.includes(section)),
  );
  const running = here.filter(({ from, until }) => from <= now && (until === null || now < until));
  const [campaign = null] = running.toSorted(
    (a, b) =>
      Number(a.sections === null) - Number(b.sections === null) ||
      b.priority - a.priority ||
      b.from - a.from ||
      b.id - a.id,
  );
  const moments = here.flatMap(({ from, until }) => [from, until ?? 0]).filter((at) => at > now);
  return { campaign, changesAt: moments.length > 0 ? Math.min(...moments) : null };
}
