import { useTranslations } from "next-intl";
import type { SearchFields, SearchPage } from "@/domain/search";
import type { Section } from "@/domain/story";
import { Hit } from "./hit";
import { NothingFound } from "./nothing-found";
import { Pager } from "./pager";
import { SortLinks } from "./sort-links";
import { Spellings } from "./spellings";

type Props = {
  results: SearchPage;
  fields: SearchFields;
  sections: Section[];
  timeZone: string;
  /** The address of a search. */
  hrefOf: (fields: SearchFields, page?: number) => string;
};

export function Results({ results, fields, sections, timeZone, hrefOf }: Props) {
  const t = useTranslations("Search");
  const { hits, total, more, some, page, pages, spellings, latest } = results;
  const plain = { ...fields, section: "", author: "", from: "", to: "" };
  const narrowed = hrefOf(plain) !== hrefOf(fields);
  return (
    <>
      <div className="rule-below mt-4 flex flex-wrap items-center gap-4 pb-1">
        <p className="ui" role="status">
          {t(more ? "countMore" : "count", { count: total })}
        </p>
        {total > 1 && <SortLinks sort={fields.sort} hrefOf={(sort) => hrefOf({ ...fields, sort })} />}
      </div>
      {some && <p className="mt-4">{t("some")}</p>}
      <Spellings spellings={spellings} hrefOf={(q) => hrefOf({ ...fields, q })} />
      {total === 0 && (
        <NothingFound
          sections={sections}
          latest={latest}
          timeZone={timeZone}
          everywhere={narrowed ? hrefOf(plain) : null}
        />
      )}
      {hits.length > 0 && (
        <div className="ruled pt-7">
          {hits.map((hit) => (
            <Hit key={hit.story.id} hit={hit} timeZone={timeZone} />
          ))}
        </div>
      )}
      <Pager page={page} pages={pages} hrefOf={(other) => hrefOf(fields, other)} />
    </>
  );
}
