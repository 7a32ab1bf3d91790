import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Problem } from "@/components/search/problem";
import { Results } from "@/components/search/results";
import { SearchForm } from "@/components/search/search-form";
import { Frame } from "@/components/shell/frame";
import { ListHeader } from "@/components/ui/list-header";
import { getEdition, inEdition } from "@/i18n/edition";
import { getSite } from "@/stories/get-site";
import { listSearchAuthors } from "@/stories/search/list-choices";
import { markBad } from "@/stories/search/mark-bad";
import { findProblem, readFields, searchQuery } from "@/stories/search/read-fields";
import { searchStories } from "@/stories/search/search-stories";
import { pageMetadata } from "../../metadata/page-metadata";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const edition = await getEdition();
  const [site, t] = await Promise.all([getSite(edition), getTranslations("Search")]);
  const { fields } = readFields(await searchParams);
  const title = fields.q === "" ? t("title") : t("titleFor", { words: fields.q });
  const page = pageMetadata({ site, edition, path: inEdition(edition, "/search"), title });
  return searchQuery(fields) === "" ? page : { ...page, robots: { index: false, follow: true } };
}

/** What a reader looks for: stories by their words, sections, authors and dates. */
export default async function SearchResultsPage({ searchParams }: Props) {
  const edition = await getEdition();
  const path = inEdition(edition, "/search");
  const asked = readFields(await searchParams);
  const problem = findProblem(asked);
  if (problem && problem !== "empty" && problem !== "wordless") markBad();
  const [site, authors, t] = await Promise.all([
    getSite(edition),
    listSearchAuthors(edition),
    getTranslations("Search"),
  ]);
  const { sections, timeZone } = site;
  const results = problem ? null : await searchStories(asked, { edition, timeZone });
  if (!problem && !results) notFound();
  return (
    <Frame site={site} edition={edition} switchTo={inEdition(edition === "ar" ? "en" : "ar", "/search")}>
      <div className="wrap">
        <div className="column pt-6">
          <ListHeader title={t("title")} />
          <SearchForm edition={edition} fields={asked.fields} sections={sections} authors={authors} />
          {problem && problem !== "empty" && <Problem problem={problem} />}
          {results && (
            <Results
              {...{ results, fields: asked.fields, sections, timeZone }}
              hrefOf={(...search) => path + searchQuery(...search)}
            />
          )}
        </div>
      </div>
    </Frame>
  );
}
