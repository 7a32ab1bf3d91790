import { useTranslations } from "next-intl";
import type { Edition } from "@/domain/edition";
import type { SearchChoice, SearchFields } from "@/domain/search";
import { inEdition } from "@/i18n/edition";
import { ChoiceField } from "./choice-field";
import { DayField } from "./day-field";
import { SearchField } from "./search-field";

type Props = {
  edition: Edition;
  fields: SearchFields;
  sections: SearchChoice[];
  authors: SearchChoice[];
};

/** What to look for, and where. Sent as an address, so that a search can be kept and passed on. */
export function SearchForm({ edition, fields, sections, authors }: Props) {
  const t = useTranslations("Search");
  const narrowed = [fields.section, fields.author, fields.from, fields.to].some((value) => value !== "");
  return (
    <form role="search" action={inEdition(edition, "/search")} className="mt-4">
      <SearchField value={fields.q} />
      {fields.sort === "time" && <input type="hidden" name="sort" value="time" />}
      <details open={narrowed} className="mt-2">
        <summary className="ui py-2">{t("filters")}</summary>
        <div className="mt-1 grid grid-cols-2 gap-4 pb-2">
          <ChoiceField
            name="section"
            label={t("section")}
            any={t("anySection")}
            choices={sections}
            value={fields.section}
          />
          <ChoiceField name="author" label={t("author")} any={t("anyAuthor")} choices={authors} value={fields.author} />
          <DayField name="from" label={t("from")} value={fields.from} />
          <DayField name="to" label={t("to")} value={fields.to} />
        </div>
      </details>
    </form>
  );
}
