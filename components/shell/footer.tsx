import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { inEdition } from "@/i18n/edition";
import { FooterLinks } from "./footer-links";
import { LanguageSwitch } from "./language-switch";
import { LiteSwitch } from "./lite-switch";
import { socialName } from "./social-name";

type Props = { site: SiteFrame; edition: Edition; switchTo?: string | undefined };

export function Footer({ site, edition, switchTo }: Props) {
  const t = useTranslations("Shell");
  const sections = site.sections.map(({ name, path }) => ({ name, href: path }));
  const pages = [
    ...site.pages.map(({ title, path }) => ({ name: title, href: path })),
    { name: t("archive"), href: inEdition(edition, "/archive") },
    { name: t("corrections"), href: inEdition(edition, "/corrections") },
  ];
  const social = site.social.map(({ network, url }) => ({
    name: <bdi>{socialName(network, t)}</bdi>,
    href: url,
    external: true,
  }));
  const feed = { name: t("feed"), href: inEdition(edition, "/feed.xml") };
  return (
    <footer className="heavy-above mt-16 bg-sheet print:hidden">
      <div className="wrap grid grid-cols-2 gap-6 py-8 md:grid-cols-[2fr_2fr_1fr_1fr]">
        <div className="col-span-2 md:col-span-1">
          <p className="brand">{site.name}</p>
          {site.tagline && <p className="ui mt-2">{site.tagline}</p>}
          {site.description && <p className="meta mt-2">{site.description}</p>}
          <div className="mt-2 flex flex-wrap gap-6">
            <LanguageSwitch edition={edition} to={switchTo} />
            <a href={inEdition(edition, "/saved")} className="ui flex min-h-11 items-center">
              {t("kept")}
            </a>
            <LiteSwitch lite={site.lite} />
          </div>
        </div>
        <FooterLinks title={t("sections")} links={sections} wide />
        <FooterLinks title={t("pages")} links={pages} />
        <FooterLinks title={t("follow")} links={[...social, feed]} />
      </div>
    </footer>
  );
}
