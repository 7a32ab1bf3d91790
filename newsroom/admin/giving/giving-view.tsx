import { DefaultTemplate } from "@payloadcms/next/templates";
import { notFound, redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import { roleOf } from "@/newsroom/access/roles";
import { readGivingYears } from "@/newsroom/giving/charts/giving-years";
import { GivingYear } from "./giving-year";
import { YearLinks } from "./year-links";

/** What was given in a year, by month and by what brought it. For administrators; it tells of no donor. */
export async function GivingView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  if (!req.user) redirect("/admin/login?redirect=/admin/giving");
  if (roleOf(req) !== "admin") notFound();
  const { payload, i18n } = req;
  const { first, now } = await readGivingYears(payload);
  const asked = searchParams?.["year"] ?? String(now);
  const year = typeof asked === "string" && /^\d{4}$/.test(asked) ? Number(asked) : 0;
  if (year < first || year > now) notFound();
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      user={req.user}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <main className="waraq-giving gutter--left gutter--right">
        <GivingYear {...{ payload, i18n, year }}>
          <YearLinks shown={year} {...{ first, now, i18n }} />
        </GivingYear>
      </main>
    </DefaultTemplate>
  );
}
