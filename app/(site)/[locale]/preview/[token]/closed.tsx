import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/shell/frame";
import { Notice } from "@/components/shell/notice";
import type { Edition } from "@/domain/edition";
import { inEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";

/** What a link says that was revoked or has expired. */
export async function sayClosed(): Promise<{ title: string; text: string; home: string }> {
  const t = await getTranslations("Notice");
  return { title: t("closedTitle"), text: t("closedText"), home: t("home") };
}

/** Stands in place of a draft whose link was closed; nothing of the story is in it. */
export async function Closed({ edition }: { edition: Edition }) {
  const { title, text, home } = await sayClosed();
  return (
    <Frame site={await getSite(edition)} edition={edition}>
      <Notice title={title} text={text} link={{ label: home, href: inEdition(edition, "/") }} />
    </Frame>
  );
}
