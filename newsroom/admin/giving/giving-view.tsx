import { notFound } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import { readGivingYears } from "@/newsroom/giving/charts/giving-years";
import { demandAdminAt, OwnView } from "../own-view";
import { GivingYear } from "./giving-year";
import { YearLinks } from "./year-links";

/** What was given in a year, by month and by what brought it. For administrators; it tells of no donor. */
export async function GivingView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { payload, i18n } = req;
  const user = demandAdminAt("/admin/giving", req);
  const { first, now } = await readGivingYears(payload);
  const asked = view.searchParams?.["year"] ?? String(now);
  const year = typeof asked === "string" && /^\d{4}$/.test(asked) ? Number(asked) : 0;
  if (year < first || year > now) notFound();
  return (
    <OwnView {...{ view, user }} className="waraq-giving">
      <GivingYear {...{ payload, i18n, year }}>
        <YearLinks shown={year} {...{ first, now, i18n }} />
      </GivingYear>
    </OwnView>
  );
}
