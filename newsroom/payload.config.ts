import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ar } from "@payloadcms/translations/languages/ar";
import { en } from "@payloadcms/translations/languages/en";
import { buildConfig } from "payload";
import sharp from "sharp";
import { readSettings } from "@/env";
import { withKnownIds } from "./access/known-ids";
import { withAudit, withGlobalAudit } from "./audit/with-audit";
import { beginWork } from "./begin-work";
import { articles } from "./collections/articles";
import { authors } from "./collections/authors";
import { campaigns } from "./collections/campaigns";
import { donations } from "./collections/donations";
import { events } from "./collections/events";
import { giftFacts } from "./collections/gift-facts";
import { happenings } from "./collections/happenings";
import { media } from "./collections/media";
import { notes } from "./collections/notes";
import { pages } from "./collections/pages";
import { pings } from "./collections/pings";
import { pledges } from "./collections/pledges";
import { previews } from "./collections/previews";
import { redirects } from "./collections/redirects";
import { schedules } from "./collections/schedules";
import { sections } from "./collections/sections";
import { series } from "./collections/series";
import { tags } from "./collections/tags";
import { users } from "./collections/users";
import { explainDatabaseProblem } from "./database/explain-problem";
import { openDatabase } from "./database/open-database";
import { withoutValues } from "./database/without-values";
import { bodyEditor } from "./editor";
import { breaking } from "./globals/breaking";
import { front } from "./globals/front";
import { giving } from "./globals/giving";
import { site } from "./globals/site";
import { dateAndTime } from "./fields/date-and-time";
import { explainBrokenJson } from "./input/explain-broken-json";
import { maxFormBytes } from "./input/limit-body";
import { withSoundGlobalInput, withSoundInput } from "./input/with-sound-input";
import { mails } from "./mail/mails";
import { outboxAdapter } from "./mail/outbox-adapter";
import { maxRequestBytes, maxUploadBytes } from "./media/upload-problem";
import { withFreshSaves } from "./stale-saves/with-fresh-saves";
import { arabicWords } from "./words/arabic";

const here = dirname(fileURLToPath(import.meta.url));
const { siteUrl, dataDir, databaseUrl, secret } = readSettings();

export default buildConfig({
  secret,
  // Cookies count only when they come from the site's own pages.
  csrf: trustedOrigins(siteUrl),
  // Payload's own tokens open nothing: sessions are ours (newsroom/sessions).
  auth: { jwtOrder: [] },
  telemetry: false,
  graphQL: { disable: true },
  collections: [
    articles,
    mails,
    media,
    tags,
    sections,
    series,
    authors,
    notes,
    pages,
    pings,
    previews,
    redirects,
    schedules,
    users,
    donations,
    pledges,
    campaigns,
    giftFacts,
    happenings,
    events,
  ].map((collection) => withoutApiTab(withAudit(withFreshSaves(withKnownIds(withSoundInput(collection)))))),
  globals: [front, breaking, site, giving].map((global) =>
    withoutApiTab(withGlobalAudit(withSoundGlobalInput(global))),
  ),
  email: outboxAdapter,
  logger: {
    options: {
      level: "warn",
      hooks: {
        logMethod(args, log) {
          const [first, ...rest] = args;
          log.apply(this, [withoutValues(first), ...rest]);
        },
      },
    },
    destination: process.stderr,
  },
  editor: bodyEditor,
  sharp,
  onInit: beginWork,
  maxDepth: 3,
  // What is too large is read to its end and refused in words: to stop reading would break the connection before them.
  upload: {
    limits: { fileSize: maxUploadBytes + 1, fieldSize: maxFormBytes },
    abortOnLimit: false,
    requestSizeLimit: maxRequestBytes,
  },
  db: openDatabase({ databaseUrl, dataDir, migrations: join(here, "migrations") }),
  hooks: { afterError: [explainDatabaseProblem, explainBrokenJson] },
  localization: {
    locales: [
      { code: "ar", label: { ar: "العربية", en: "Arabic" }, rtl: true },
      { code: "en", label: { ar: "الإنكليزية", en: "English" } },
    ],
    defaultLocale: "ar",
    fallback: true,
  },
  i18n: { supportedLanguages: { ar, en }, fallbackLanguage: "ar", translations: { ar: arabicWords } },
  admin: {
    user: "users",
    avatar: "default",
    autoRefresh: false,
    importMap: { baseDir: resolve(here, ".."), importMapFile: resolve(here, "../app/(newsroom)/admin/import-map.ts") },
    dateFormat: dateAndTime,
    meta: { titleSuffix: " · ورق", icons: [{ rel: "icon", type: "image/svg+xml", url: "/icon.svg" }] },
    components: {
      views: {
        login: { Component: "@/newsroom/admin/sign-in/sign-in-view#SignInView", path: "/login", exact: true },
        apiKeys: { Component: "@/newsroom/admin/api-keys/api-keys-view#ApiKeysView", path: "/api-keys", exact: true },
        giving: { Component: "@/newsroom/admin/giving/giving-view#GivingView", path: "/giving", exact: true },
        forgot: { Component: "@/newsroom/admin/passwords/forgot-view#ForgotView", path: "/forgot", exact: true },
        password: { Component: "@/newsroom/admin/passwords/choose-view#ChooseView", path: "/password", exact: true },
        secondFactor: {
          Component: "@/newsroom/admin/second-factor/set-up-view#SetUpView",
          path: "/second-factor",
          exact: true,
        },
      },
      graphics: { Icon: "@/newsroom/admin/mark#Mark", Logo: "@/newsroom/admin/mark#Wordmark" },
      afterNavLinks: [
        "@/newsroom/admin/giving/giving-link#GivingLink",
        "@/newsroom/admin/api-keys/nav-link#ApiKeysLink",
      ],
      beforeDashboard: ["@/newsroom/admin/desk/desk#Desk"],
      providers: [
        "@/newsroom/admin/levantine-months#LevantineMonths",
        "@/newsroom/admin/kept-text/forget-on-sign-out#ForgetOnSignOut",
      ],
    },
  },
  typescript: { outputFile: join(here, "payload-types.ts"), autoGenerate: false },
});

/** Journalists write stories; the tab with a document's JSON says nothing to them. */
function withoutApiTab<Config extends { admin?: object }>(config: Config): Config {
  return { ...config, admin: { ...config.admin, hideAPIURL: true } };
}

/** The site's origin; for a site on this machine both of its usual names. */
function trustedOrigins(origin: string): string[] {
  const url = new URL(origin);
  if (url.hostname !== "localhost" && url.hostname !== "127.0.0.1") return [origin];
  return ["localhost", "127.0.0.1"].map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ""}`);
}
