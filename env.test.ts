import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "./env";

describe("readSettings", () => {
  it("has a safe default for everything", () => {
    expect(readSettings({})).toMatchObject({ port: 3000, siteUrl: "http://localhost:3000", secret: "", demo: true });
  });

  it("reads what is given and treats empty as absent", () => {
    const given = { PORT: "8080", SITE_URL: "https://news.example/", WARAQ_DEMO: "0", DATABASE_URL: "", DATA_DIR: "" };
    expect(readSettings(given)).toMatchObject({ port: 8080, siteUrl: "https://news.example", demo: false });
  });

  it("tells nobody of changes unless asked to", () => {
    expect(readSettings({})).toMatchObject({ indexNow: null, webSubHub: null });
    const given = { INDEXNOW_KEY: "0123456789abcdef", WEBSUB_HUB: "http://127.0.0.1:9/hub" };
    expect(readSettings(given)).toMatchObject({
      indexNow: { key: "0123456789abcdef", url: "https://api.indexnow.org/indexnow" },
      webSubHub: "http://127.0.0.1:9/hub",
    });
  });

  it("tells a CDN only when one is set, and then with its token", () => {
    expect(readSettings({}).cdn).toBeNull();
    expect(readSettings({ CDN: "fastly:abc", CDN_TOKEN: "t" }).cdn).toEqual({
      kind: "fastly",
      id: "abc",
      api: "https://api.fastly.com",
      token: "t",
    });
    expect(readSettings({ CDN: "http://127.0.0.1:6081/", CDN_TOKEN: "" }).cdn).toMatchObject({
      kind: "http",
      token: "",
    });
    expect(() => readSettings({ CDN: "cloudflare:abc" })).toThrow("CDN_TOKEN: cloudflare:abc wants one");
    for (const wrong of ["akamai:abc", "fastly:a/../b", "http://proxy.example/", "abc"])
      expect(() => readSettings({ CDN: wrong, CDN_TOKEN: "t" })).toThrow(SettingsError);
  });

  it("keeps pictures in a bucket only when one is given whole", () => {
    expect(readSettings({}).bucket).toBeNull();
    const keys = { S3_BUCKET: "news-pictures", S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "se/cr+et" };
    const shared = { bucket: "news-pictures", accessKeyId: "id", secretAccessKey: "se/cr+et" };
    expect(readSettings({ ...keys, S3_REGION: "eu-central-1", S3_ENDPOINT: "" }).bucket).toEqual({
      ...shared,
      region: "eu-central-1",
      endpoint: null,
      pathStyle: false,
    });
    const own = { ...keys, S3_ENDPOINT: "https://s3.example/" };
    expect(readSettings(own).bucket).toEqual({
      ...shared,
      region: "us-east-1",
      endpoint: "https://s3.example",
      pathStyle: true,
    });
    expect(readSettings({ ...own, S3_PATH_STYLE: "0" }).bucket).toMatchObject({ pathStyle: false });
    for (const house of ["http://minio:9000", "http://127.0.0.1:9000", "http://10.0.0.7", "http://localhost:1"])
      expect(readSettings({ ...keys, S3_ENDPOINT: house }).bucket).toMatchObject({ endpoint: house });
  });

  it.each<[string, Record<string, string>]>([
    ["S3_BUCKET: is missing, while S3_REGION is set", { S3_REGION: "eu-central-1" }],
    ["S3_ACCESS_KEY_ID: is missing", { S3_BUCKET: "pictures" }],
    ["S3_SECRET_ACCESS_KEY: is missing", { S3_BUCKET: "pictures", S3_ACCESS_KEY_ID: "id" }],
    ["S3_REGION: is missing", { S3_BUCKET: "pictures", S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "secret" }],
    ["S3_BUCKET: must be", { S3_BUCKET: "Pictures/of us" }],
    ["S3_ENDPOINT: must begin with https", { S3_ENDPOINT: "http://s3.example" }],
    ["S3_ENDPOINT: must have no path", { S3_ENDPOINT: "https://s3.example/pictures" }],
    ["S3_ENDPOINT: must look like", { S3_ENDPOINT: "s3.example" }],
    ["S3_ACCESS_KEY_ID: must have no spaces", { S3_ACCESS_KEY_ID: "a b" }],
    ["S3_PATH_STYLE: ", { S3_PATH_STYLE: "yes" }],
  ])("says “%s…” of a bucket that is given half or wrongly", (line, given) => {
    expect(() => readSettings(given)).toThrow(line);
  });

  it("sends no mail unless a server is set, and then from the site's own host", () => {
    expect(readSettings({ SITE_URL: "https://news.example" })).toMatchObject({
      smtpUrl: null,
      mailFrom: "newsroom@news.example",
    });
    expect(readSettings({ SMTP_URL: "smtps://desk:secret@mail.example" }).smtpUrl).toBe(
      "smtps://desk:secret@mail.example",
    );
  });

  it("takes cards through Stripe only when both keys are set", () => {
    expect(readSettings({}).stripe).toBeNull();
    expect(readSettings({ STRIPE_SECRET_KEY: "sk_live_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }).stripe).toEqual({
      secretKey: "sk_live_1",
      webhookSecret: "whsec_1",
      api: "https://api.stripe.com",
      page: "https://checkout.stripe.com",
      portal: "https://billing.stripe.com",
    });
  });

  it("lets forms lead to one's own domain at Stripe", () => {
    const keys = { STRIPE_SECRET_KEY: "sk_live_1", STRIPE_WEBHOOK_SECRET: "whsec_1" };
    const own = { page: "https://pay.example", portal: "https://pay.example" };
    expect(readSettings({ ...keys, STRIPE_PAGE: "https://pay.example/c/x" }).stripe).toMatchObject(own);
  });

  it.each([
    [{ PORT: "abc" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ SITE_URL: "news.example" }, "SITE_URL"],
    [{ SITE_URL: "ftp://news.example" }, "SITE_URL"],
    [{ WARAQ_SECRET: "short" }, "WARAQ_SECRET"],
    [{ WARAQ_DEMO: "yes" }, "WARAQ_DEMO"],
    [{ DATABASE_URL: "mysql://db/waraq" }, "DATABASE_URL"],
    [{ INDEXNOW_KEY: "short" }, "INDEXNOW_KEY"],
    [{ INDEXNOW_KEY: "has/a/slash" }, "INDEXNOW_KEY"],
    [{ INDEXNOW_URL: "http://search.example/indexnow" }, "INDEXNOW_URL"],
    [{ INDEXNOW_URL: "http://169.254.169.254/" }, "INDEXNOW_URL"],
    [{ WEBSUB_HUB: "hub.example" }, "WEBSUB_HUB"],
    [{ SMTP_URL: "https://mail.example" }, "SMTP_URL"],
    [{ MAIL_FROM: "newsroom" }, "MAIL_FROM"],
    [{ STRIPE_SECRET_KEY: "pk_live_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }, "STRIPE_SECRET_KEY"],
    [{ STRIPE_SECRET_KEY: "sk_live_1" }, "STRIPE_WEBHOOK_SECRET"],
    [{ STRIPE_API: "http://stripe.example" }, "STRIPE_API"],
    [{ STRIPE_PAGE: "pay.example" }, "STRIPE_PAGE"],
  ])("refuses %o in one line that names %s", (given, name) => {
    const read = () => readSettings(given);
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`^${name}: [^\\n]+$`));
  });
});
