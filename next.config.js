import { withPayload } from "@payloadcms/next/withPayload";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

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
};

export default withPayload(withNextIntl(config), { devBundleServerPackages: false });
