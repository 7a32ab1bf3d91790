import { withPayload } from "@payloadcms/next/withPayload";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

const previewHeaders = [
  { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
  { key: "Cache-Control", value: "private, no-store" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  // The newsroom shows a preview beside the editor; nobody else may frame one.
  { key: "Content-Security-Policy", value: "frame-ancestors 'self'" },
];

const newsroomHeaders = [
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  {
    key: "Content-Security-Policy",
    value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'; form-action 'self'",
  },
];

const apiHeaders = [
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Content-Security-Policy", value: "frame-ancestors 'self'" },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The press compresses what readers get.
  compress: false,
  // Metadata in <head> for everybody: streamed metadata would be moved there by a script that reader pages do not have.
  htmlLimitedBots: /.*/,
  // Every picture is made in all its sizes at upload.
  images: { unoptimized: true },
  agentRules: false,
  // Pages and routes are bundled apart. With a Payload in each, a route would not know an error thrown by the other
  // one (`instanceof`), and the newsroom's forms would lose the message at each field.
  serverExternalPackages: ["payload"],
  // A form tells the server its whole state as it changes: each text twice.
  experimental: { serverActions: { bodySizeLimit: "8mb" } },
  // `npm run check` looks at the types of everything.
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => ({
    // IndexNow asks for its key at the root.
    beforeFiles: [{ source: "/:key([A-Za-z0-9-]{8,128}).txt", destination: "/indexnow/:key" }],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    { source: "/preview/:token", headers: previewHeaders },
    { source: "/en/preview/:token", headers: previewHeaders },
    { source: "/admin/:path*", headers: newsroomHeaders },
    { source: "/api/:path*", headers: apiHeaders },
  ],
};

export default withPayload(withNextIntl(config), { devBundleServerPackages: false });
