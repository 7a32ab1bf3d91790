import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/shell/frame";
import { Notice } from "@/components/shell/notice";
import { SearchBox } from "@/components/search/search-box";
import { getEdition, inEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";

type Props = { params: Promise<{ kind: string }> };

async function getWords({ params }: Props) {
  const t = await getTranslations("Notice");
  const { kind } = await params;
  if (kind === "missing") return { title: t("missingTitle"), text: t("missingText"), home: t("home"), search: true };
  if (kind === "sorry") return { search: false, title: t("sorryTitle"), text: t("sorryText"), home: t("home") };
  return null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const words = await getWords(props);
  return { title: words?.title ?? null, robots: { index: false } };
}

/** What the press prints in place of a page that is missing or could not be rendered. Nobody can ask for it directly. */
export default async function NoticePage(props: Props) {
  const words = await getWords(props);
  if (!words) notFound();
  const edition = await getEdition();
  return (
    <Frame site={await getSite(edition)} edition={edition}>
      <Notice title={words.title} text={words.text} link={{ label: words.home, href: inEdition(edition, "/") }}>
        {words.search && <SearchBox edition={edition} />}
      </Notice>
    </Frame>
  );
}
