import type { Ask } from "@/domain/ask";
import type { Edition } from "@/domain/edition";
import { chooseCampaign } from "@/newsroom/giving/campaigns/choose-campaign";
import { type Campaign, readCampaigns } from "@/newsroom/giving/campaigns/read-campaigns";
import { readGathered } from "@/newsroom/giving/campaigns/read-gathered";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { changeAt, dependOn } from "@/press/dependencies";
import { getSite } from "../get-site";
import { loadSections } from "../load";

type Where = {
  /** Slug of the page's section. */
  section?: string | undefined;
  /** The campaign that brought a reader to the page for gifts: it is shown there while it runs. */
  campaign?: string;
};

/** What a page of an edition asks its readers for: a campaign's request, or the site's usual one while none runs. */
export async function getAsk(edition: Edition, { section, campaign: asked }: Where = {}): Promise<Ask> {
  dependOn(`campaigns:${edition}`);
  const { giving } = await getSite(edition);
  const usual = { ...giving, barText: "", barButton: "", campaign: null, tiers: [], goal: null };
  const campaigns = await readCampaigns(await openNewsroom(), edition);
  if (campaigns.length === 0) return usual;
  const known = section ? (await loadSections(edition)).find(({ slug }) => slug === section) : undefined;
  const now = Date.now();
  const { campaign, changesAt } = chooseCampaign(campaigns, known?.id ?? null, now);
  const named = chooseCampaign(
    campaigns.filter(({ id }) => String(id) === asked).map((each) => ({ ...each, sections: null })),
    null,
    now,
  );
  for (const at of [changesAt, named.changesAt]) if (at !== null) changeAt(at);
  const shown = named.campaign ?? campaign;
  return shown ? toAsk(shown) : usual;
}

async function toAsk({ id, wanted, title, text, price, button, barText, barButton, tiers }: Campaign): Promise<Ask> {
  const words = { title, text, price, button, barText, barButton };
  if (!wanted) return { ...words, campaign: id, tiers, goal: null };
  dependOn(`goal:${id}`, "giving");
  const gathered = await readGathered(await openNewsroom(), id, wanted.currency);
  return { ...words, campaign: id, tiers, goal: { wanted: wanted.amount, gathered, currency: wanted.currency } };
}
