import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { GiftStanding } from "@/components/donate/gift-standing";
import { Frame } from "@/components/shell/frame";
import { getEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { first } from "@/stories/giving/check-giving-form";
import { getGift } from "@/stories/giving/get-gift";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Giving");
  return { title: t("thankYou"), robots: { index: false }, referrer: "no-referrer" };
}

/** Where a giver comes back to; with the key of a gift in its address it tells how that gift stands. */
export default async function ThanksPage({ searchParams }: Props) {
  const edition = await getEdition();
  const secret = first((await searchParams)["gift"]);
  const [site, gift, t] = await Promise.all([getSite(edition), getGift(edition, secret), getTranslations("Giving")]);
  if (secret !== null && !gift) notFound();
  return (
    <Frame site={site} edition={edition}>
      <div className="wrap">
        <div className="column pt-8">
          {gift ? (
            <GiftStanding gift={gift} edition={edition} />
          ) : (
            <>
              <h1 className="headline-1">{t("thankYou")}</h1>
              <p className="standfirst mt-3">{t("general")}</p>
            </>
          )}
        </div>
      </div>
    </Frame>
  );
}
