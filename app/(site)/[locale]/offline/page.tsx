import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeptStories } from "@/components/kept/kept-stories";
import { Frame } from "@/components/shell/frame";
import { getEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Kept");
  return { title: t("offlineTitle"), robots: { index: false } };
}

/** Kept by the worker and shown at the address of any page that cannot be reached. */
export default async function OfflinePage() {
  const edition = await getEdition();
  const t = await getTranslations("Kept");
  return (
    <Frame site={await getSite(edition)} edition={edition}>
      <KeptStories title={t("offlineTitle")}>
        <p className="standfirst mt-3">{t("offlineText")}</p>
        {/* Without an action it asks for the address that the reader wanted. */}
        <form className="mt-4">
          <button className="btn">{t("retry")}</button>
        </form>
      </KeptStories>
    </Frame>
  );
}
