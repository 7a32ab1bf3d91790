import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeptStories } from "@/components/kept/kept-stories";
import { Frame } from "@/components/shell/frame";
import { getEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Kept");
  return { title: t("title"), robots: { index: false } };
}

export default async function SavedPage() {
  const edition = await getEdition();
  const t = await getTranslations("Kept");
  return (
    <Frame site={await getSite(edition)} edition={edition}>
      <KeptStories title={t("title")} />
    </Frame>
  );
}
