import { DefaultTemplate } from "@payloadcms/next/templates";
import { notFound, redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import { roleOf } from "@/newsroom/access/roles";
import { listKeys } from "@/newsroom/api-keys/keys";
import { readTimeZone } from "@/newsroom/globals/time-zone";
import { apiKeyWords } from "@/newsroom/words/own/api-keys";
import { wordsIn } from "@/newsroom/words/say";
import { ApiKeys } from "./api-keys";

/** The keys of other programs: administrators make and revoke them here. */
export async function ApiKeysView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  if (!req.user) redirect("/admin/login?redirect=/admin/api-keys");
  if (roleOf(req) !== "admin") notFound();
  const words = wordsIn(apiKeyWords, req.i18n);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      user={req.user}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <main className="waraq-keys gutter--left gutter--right">
        <h1>{words.title}</h1>
        <p className="waraq-keys__intro">{words.intro}</p>
        <ApiKeys first={await listKeys(req.payload)} timeZone={await readTimeZone(req.payload)} />
      </main>
    </DefaultTemplate>
  );
}
