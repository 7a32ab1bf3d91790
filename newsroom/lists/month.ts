import { monthAfter, startOfMonth } from "@/arabic/months";
import type { Edition } from "@/domain/edition";
import { listOfAll } from "./list-names";
import type { Stretch } from "./listings";

/** The stories of an edition in a month (`2019-03`) on the newsroom's clocks. */
export function stretchOfMonth(edition: Edition, month: string, timeZone: string): Stretch {
  return {
    name: `month:${month}:${edition}`,
    list: listOfAll(edition),
    from: startOfMonth(month, timeZone),
    until: startOfMonth(monthAfter(month), timeZone),
  };
}

/** The name of which months have stories, and how many: what the index of the archive shows. */
export function nameOfMonths(edition: Edition): string {
  return `months:${edition}`;
}
