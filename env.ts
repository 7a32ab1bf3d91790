import { resolve } from "node:path";
import { z } from "zod";
import { type BucketPlace, bucketShape, findBucketFault, placeOfBucket } from "./env.bucket";

/** Services on the internet are told over TLS; one on this machine may be a test's. */
const serviceUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => url.startsWith("https:") || isLoopback(url), "must begin with https://");

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: "must look like postgres://user:password@host/name" })
    .optional(),
  WARAQ_SECRET: z.union([z.literal(""), z.string().min(32)]).default(""),
  WARAQ_DEMO: z.enum(["0", "1"]).default("1"),
  PAGE_STORE_MB: z.coerce.number().min(0).max(65_536).default(256),
  ACCESS_LOG: z.enum(["0", "1"]).default("0"),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, "must be 8 to 128 letters, digits or hyphens")
    .optional(),
  INDEXNOW_URL: serviceUrl.default("https://api.indexnow.org/indexnow"),
  WEBSUB_HUB: serviceUrl.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must look like smtps://user:password@mail.example" }).optional(),
  MAIL_FROM: z.email().optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[sr]k_\w+$/, "must be a secret or restricted key: sk_… or rk_…")
    .optional(),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith("whsec_", "must begin with whsec_").optional(),
  STRIPE_API: serviceUrl.default("https://api.stripe.com"),
  STRIPE_PAGE: serviceUrl.optional(),
  CDN: z
    .union([z.string().regex(/^(?:fastly|cloudflare):[\w-]+$/), serviceUrl], {
      error: "must be fastly:SERVICE, cloudflare:ZONE, or an address that takes PURGE",
    })
    .optional(),
  CDN_TOKEN: z.string().default(""),
  CDN_API: serviceUrl.optional(),
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_HOURS: z.coerce.number().min(0.01).max(8760).default(24),
  BACKUP_KEEP: z.coerce.number().int().min(1).max(10_000).default(14),
  BACKUP_FOR: z
    .string()
    // A name that begins with a hyphen would be an option of the program.
    .regex(/^[^-\s]\S*(?: \S+)*$/, "must be an age or SSH key, or a name of GnuPG")
    .default(""),
  ...bucketShape,
});

export type Settings = {
  port: number;
  /** Origin of every absolute address, without a slash at the end. */
  siteUrl: string;
  /** Absolute path of the folder that holds uploads, the generated secret and, with SQLite, the database. */
  dataDir: string;
  /** The PostgreSQL that holds the newsroom, with user and password; `null` for SQLite in the data folder. */
  databaseUrl: string | null;
  /** Empty until the start has read or generated it. */
  secret: string;
  demo: boolean;
  /** How many bytes of finished pages are kept in memory. */
  storeBytes: number;
  /** Whether a line of JSON is written for each request. */
  accessLog: boolean;
  /** Where IndexNow is told of changes, and by which key; `null` when it is not to be told. */
  indexNow: { key: string; url: string } | null;
  /** The hub that feeds name and that is told of their changes. */
  webSubHub: string | null;
  /** The mail server, with user and password; `null` when no mail can be sent. */
  smtpUrl: string | null;
  /** Whom the newsroom's mails are from. */
  mailFrom: string;
  /** The keys of Stripe, where it is asked and where its pages lie; `null` when nobody pays through it. */
  stripe: { secretKey: string; webhookSecret: string; api: string; page: string; portal: string } | null;
  /** The CDN in front, which is told what to purge; `null` when there is none. */
  cdn: { kind: "fastly" | "cloudflare" | "http"; id: string; api: string; token: string } | null;
  /** Where backups are made by themselves (`null`: nowhere), how often, how many are kept, for whom they are encrypted. */
  backup: { folder: string | null; everyMs: number; keep: number; recipient: string };
  /** The bucket at an S3-compatible service that holds the pictures; `null` when they lie in `dataDir`. */
  bucket: BucketPlace | null;
};

/** Whether an address means this machine. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname);
}

/** A setting that cannot be used; its message is one line that names the setting. */
export class SettingsError extends Error {}

type Environment = Record<string, string | undefined>;

const names = Object.keys(settingsSchema.shape);
let last: { values: string; settings: Settings } | null = null;

/**
 * Reads the settings from the environment; they are checked again only when one has changed, since every address of a
 * page asks for them.
 * @throws SettingsError naming the first wrong setting.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const values = names.map((name) => environment[name] ?? "").join("\0");
  if (last?.values !== values) last = { values, settings: parseSettings(environment) };
  return last.settings;
}

function parseSettings(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(`${issue?.path.join(".") ?? "settings"}: ${issue?.message ?? "cannot be used"}`);
  }
  const { PORT, SITE_URL, DATA_DIR, DATABASE_URL, WARAQ_SECRET, WARAQ_DEMO, PAGE_STORE_MB, ACCESS_LOG } = parsed.data;
  const { INDEXNOW_KEY, INDEXNOW_URL, WEBSUB_HUB, SMTP_URL, MAIL_FROM } = parsed.data;
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API, STRIPE_PAGE } = parsed.data;
  const { CDN, CDN_TOKEN, CDN_API } = parsed.data;
  const { BACKUP_DIR, BACKUP_HOURS, BACKUP_KEEP, BACKUP_FOR } = parsed.data;
  if (Boolean(STRIPE_SECRET_KEY) !== Boolean(STRIPE_WEBHOOK_SECRET))
    throw new SettingsError("STRIPE_WEBHOOK_SECRET: Stripe wants both STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET");
  const fault = findBucketFault(parsed.data);
  if (fault !== null) throw new SettingsError(fault);
  // A stand-in for tests has its pages where it is asked.
  const ownPage = STRIPE_PAGE ?? (isLoopback(STRIPE_API) ? STRIPE_API : null);
  const site = new URL(SITE_URL ?? `http://localhost:${PORT}`);
  return {
    port: PORT,
    siteUrl: site.origin,
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    secret: WARAQ_SECRET,
    demo: WARAQ_DEMO === "1",
    storeBytes: Math.floor(PAGE_STORE_MB * 1024 * 1024),
    accessLog: ACCESS_LOG === "1",
    indexNow: INDEXNOW_KEY ? { key: INDEXNOW_KEY, url: INDEXNOW_URL } : null,
    webSubHub: WEBSUB_HUB ?? null,
    smtpUrl: SMTP_URL ?? null,
    mailFrom: MAIL_FROM ?? `newsroom@${site.hostname}`,
    stripe:
      STRIPE_SECRET_KEY && STRIPE_WEBHOOK_SECRET
        ? {
            secretKey: STRIPE_SECRET_KEY,
            webhookSecret: STRIPE_WEBHOOK_SECRET,
            api: STRIPE_API,
            page: ownPage ? new URL(ownPage).origin : "https://checkout.stripe.com",
            portal: ownPage ? new URL(ownPage).origin : "https://billing.stripe.com",
          }
        : null,
    cdn: CDN ? readCdn(CDN, CDN_TOKEN, CDN_API) : null,
    backup: {
      folder: BACKUP_DIR ? resolve(BACKUP_DIR) : null,
      everyMs: BACKUP_HOURS * 3_600_000,
      keep: BACKUP_KEEP,
      recipient: BACKUP_FOR,
    },
    bucket: placeOfBucket(parsed.data),
  };
}

const cdnApis = { fastly: "https://api.fastly.com", cloudflare: "https://api.cloudflare.com" };

function readCdn(cdn: string, token: string, api: string | undefined): NonNullable<Settings["cdn"]> {
  const [, kind, id = ""] = /^(fastly|cloudflare):(.+)$/.exec(cdn) ?? [];
  if (kind !== "fastly" && kind !== "cloudflare") return { kind: "http", id: "", api: cdn, token };
  if (!token) throw new SettingsError(`CDN_TOKEN: ${cdn} wants one`);
  return { kind, id, api: api ?? cdnApis[kind], token };
}
