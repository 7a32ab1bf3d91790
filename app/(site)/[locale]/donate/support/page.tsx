import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AskForLink } from "@/components/donate/support/ask-for-link";
import { SupportNotice } from "@/components/donate/support/support-notice";
import { SupportView } from "@/components/donate/support/support-view";
import { Frame } from "@/components/shell/frame";
import { getEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { getSupport } from "@/stories/giving/get-support";
import { readSupportQuery } from "@/stories/giving/read-support-query";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Support");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Asks for the address of a giver, or shows by a link that was mailed there what was given with it. Looking changes nothing. */
export default async function SupportPage({ searchParams }: Props) {
  const edition = await getEdition();
  const { key, end, wrong, done, writeTo, email, ...query } = readSupportQuery(await searchParams);
  const [site, support, t] = await Promise.all([getSite(edition), getSupport(key), getTranslations("Support")]);
  const problem = key !== null && !support ? "ended" : query.problem;
  return (
    <Frame site={site} edition={edition}>
      <div className="wrap">
        <div className="column pt-8">
          <h1 className="headline-1">{t("title")}</h1>
          <SupportNotice {...{ done, problem, writeTo }} />
          {support && key ? (
            <SupportView {...{ support, edition, end, wrong }} timeZone={site.timeZone} token={key} />
          ) : (
            done !== "asked" && <AskForLink {...{ edition, email }} />
          )}
        </div>
      </div>
    </Frame>
  );
}
