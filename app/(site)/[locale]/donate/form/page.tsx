import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GivingForm } from "@/components/donate/giving-form";
import { Frame } from "@/components/shell/frame";
import { getEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { findGivingProblem, readGivingFields } from "@/stories/giving/check-giving-form";
import { getAsk } from "@/stories/giving/get-ask";
import { getGivingOffer } from "@/stories/giving/get-giving-offer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Giving");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** The form with what was typed into it and why it was not taken; shown in answer to it. */
export default async function GivingFormPage({ searchParams }: Props) {
  const edition = await getEdition();
  const query = await searchParams;
  const fields = readGivingFields(query);
  const [site, offer, ask, t] = await Promise.all([
    getSite(edition),
    getGivingOffer(edition, fields.currency),
    getAsk(edition, { campaign: fields.campaign }),
    getTranslations("Giving"),
  ]);
  return (
    <Frame site={site} edition={edition}>
      <div className="wrap">
        <div className="column pt-8">
          <h1 className="headline-1">{ask.title || t("title")}</h1>
          <GivingForm {...{ edition, offer, ask, fields }} problem={findGivingProblem(query, fields, offer)} />
        </div>
      </div>
    </Frame>
  );
}
