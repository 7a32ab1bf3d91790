import type { ReactNode } from "react";
import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { Footer } from "./footer";
import { Masthead } from "./masthead";
import { SectionNav } from "./section-nav";
import { SkipLink } from "./skip-link";

type Props = {
  site: SiteFrame;
  edition: Edition;
  /** Where the language switch leads: the translation of this page; the other edition's front when there is none. */
  switchTo?: string | undefined;
  /** Slug of the section that the page belongs to. */
  section?: string | undefined;
  /** What stands at the foot of the window: the request for support in one line. */
  bar?: ReactNode;
  children: ReactNode;
};

/** What stands around every reader page. */
export function Frame({ site, edition, switchTo, section, bar, children }: Props) {
  return (
    <>
      <SkipLink />
      <header className="bg-sheet">
        <Masthead site={site} edition={edition} switchTo={switchTo} />
        <SectionNav sections={site.sections} current={section} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer site={site} edition={edition} switchTo={switchTo} />
      {bar}
    </>
  );
}
