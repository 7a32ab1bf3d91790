import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeDeleteHook,
} from "payload";
import { purge } from "@/press/purge";
import { selectRows, writeRows, sql } from "../../database/rows";
import { campaignWords } from "../../words/own/campaigns";
import { wordsIn } from "../../words/say";

/** Has every page printed anew that may ask with a campaign: those of its edition, and of the one that it was in. */
export const purgeCampaign: CollectionAfterChangeHook = ({ doc, previousDoc }) => {
  const editions = new Set([doc.edition, previousDoc?.edition].filter((each) => typeof each === "string"));
  purge(
    [...editions].map((edition) => `campaigns:${edition}`),
    "changed",
  );
};

export const purgeDeletedCampaign: CollectionAfterDeleteHook = ({ doc }) =>
  purge([`campaigns:${doc.edition}`], "changed");

/** Keeps the campaigns that brought gifts; those that nobody has paid name it no more. @throws APIError (409) */
export const keepGivenCampaign: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [gift] = await selectRows(
    req.payload,
    sql`SELECT id FROM donations
    WHERE campaign_id = ${id} AND paid_at IS NOT NULL LIMIT 1`,
  );
  if (gift) throw new APIError(wordsIn(campaignWords, req.i18n).given, 409, null, true);
  await writeRows(req.payload, sql`UPDATE donations SET campaign_id = NULL WHERE campaign_id = ${id}`);
};
