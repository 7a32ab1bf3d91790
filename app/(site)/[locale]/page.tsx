import type { Metadata } from "next";
import { GivingBox } from "@/components/donate/giving-box";
import { arrangeSections } from "@/components/front/arrange-sections";
import { BreakingStrip } from "@/components/front/breaking-strip";
import { EmptyFront } from "@/components/front/empty-front";
import { MostRead } from "@/components/front/most-read";
import { Opening } from "@/components/front/opening";
import { Picks } from "@/components/front/picks";
import { SectionRow } from "@/components/front/section-row";
import { Frame } from "@/components/shell/frame";
import { JsonLd } from "@/components/ui/json-ld";
import { getEdition, inEdition } from "@/i18n/edition";
import { getFront } from "@/stories/get-front";
import { getAsk } from "@/stories/giving/get-ask";
import { getPolicies } from "@/stories/get-policies";
import { getSite } from "@/stories/get-site";
import { pageMetadata } from "../metadata/page-metadata";
import { graph } from "../structured-data/graph";
import { trustedPublisher } from "../structured-data/publisher";
import { webSite } from "../structured-data/web-site";

export async function generateMetadata(): Promise<Metadata> {
  const edition = await getEdition();
  return pageMetadata({ site: await getSite(edition), edition, path: inEdition(edition, "/"), title: null });
}

export default async function FrontPage() {
  const edition = await getEdition();
  const [site, front, policies, ask] = await Promise.all([
    getSite(edition),
    getFront(edition),
    getPolicies(edition),
    getAsk(edition),
  ]);
  const { breaking, lead, latest, picks, mostRead, sections } = front;
  const { timeZone } = site;
  return (
    <Frame site={site} edition={edition}>
      <JsonLd data={graph(webSite(site, edition), trustedPublisher(site, edition, policies))} />
      {breaking && <BreakingStrip breaking={breaking} />}
      {lead ? (
        <div className="wrap">
          <h1 className="sr-only">{site.name}</h1>
          <Opening lead={lead} latest={latest} timeZone={timeZone} />
          <Picks stories={picks} timeZone={timeZone} />
          <MostRead stories={mostRead} />
          <GivingBox ask={ask} edition={edition} />
          {arrangeSections(sections).map((row, index) => (
            <SectionRow key={index} row={row} timeZone={timeZone} />
          ))}
        </div>
      ) : (
        <EmptyFront />
      )}
    </Frame>
  );
}
