import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GivingForm } from "@/components/donate/giving-form";
import { GoalMeter } from "@/components/donate/goal-meter";
import { Ways } from "@/components/donate/ways";
import { Frame } from "@/components/shell/frame";
import type { Edition } from "@/domain/edition";
import { getEdition, inEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { getWays } from "@/stories/get-ways";
import { readGivingFields } from "@/stories/giving/check-giving-form";
import { getAsk } from "@/stories/giving/get-ask";
import { getGivingOffer } from "@/stories/giving/get-giving-offer";
import { preselect } from "@/stories/giving/preselect";
import { pageMetadata } from "../../metadata/page-metadata";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** This page in the other language. */
function otherPage(edition: Edition): { edition: Edition; path: string } {
  const other = edition === "ar" ? "en" : "ar";
  return { edition: other, path: inEdition(other, "/donate") };
}

export async function generateMetadata(): Promise<Metadata> {
  const edition = await getEdition();
  const [site, t] = await Promise.all([getSite(edition), getTranslations("Giving")]);
  const [path, description] = [inEdition(edition, "/donate"), site.giving.text || null];
  return pageMetadata({ site, edition, path, title: t("title"), description, translations: [otherPage(edition)] });
}

export default async function DonatePage({ searchParams }: Props) {
  const edition = await getEdition();
  const asked = readGivingFields(await searchParams);
  const [site, ways, t] = await Promise.all([getSite(edition), getWays(edition), getTranslations("Giving")]);
  const offer = await getGivingOffer(edition, asked.currency);
  const ask = await getAsk(edition, { campaign: asked.campaign });
  const [{ title, text, price, goal }, fields] = [ask, preselect(asked, offer, ask)];
  return (
    <Frame site={site} edition={edition} switchTo={otherPage(edition).path}>
      <div className="wrap">
        <div className="column pt-8">
          <h1 className="headline-1">{title || t("title")}</h1>
          <p className="standfirst mt-3">{text}</p>
          {goal && <GoalMeter goal={goal} edition={edition} />}
          <p className="label mt-3">{price}</p>
          {(offer.card || offer.hand) && <GivingForm {...{ edition, offer, ask, fields }} problem={{}} />}
          <Ways ways={ways} beside={Boolean(offer.card || offer.hand)} />
          <p className="mt-10">
            <a href={inEdition(edition, "/donate/support")}>{t("haveGiven")}</a>
          </p>
        </div>
      </div>
    </Frame>
  );
}
