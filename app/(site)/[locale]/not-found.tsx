import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/shell/frame";
import { Notice } from "@/components/shell/notice";
import { SearchBox } from "@/components/search/search-box";
import { getEdition, inEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";

export { missingMetadata as generateMetadata } from "../metadata/missing-metadata";

export default async function NotFound() {
  const edition = await getEdition();
  const [site, t] = await Promise.all([getSite(edition), getTranslations("Notice")]);
  const home = { label: t("home"), href: inEdition(edition, "/") };
  return (
    <Frame site={site} edition={edition}>
      <Notice title={t("missingTitle")} text={t("missingText")} link={home}>
        <SearchBox edition={edition} />
      </Notice>
    </Frame>
  );
}
