import type { Edition } from "@/domain/edition";
import { inEdition } from "@/i18n/edition";
import { SearchField } from "./search-field";

type Props = { edition: Edition };

/** A search from anywhere on the site. */
export function SearchBox({ edition }: Props) {
  return (
    <form role="search" action={inEdition(edition, "/search")} className="column mt-8 text-start">
      <SearchField />
    </form>
  );
}
