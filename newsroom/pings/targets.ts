import { isLoopback, readSettings, type Settings } from "@/env";

export type Service = "indexnow" | "websub";

/** Where each service is told, as far as it is to be. */
export type Targets = Partial<Record<Service, string>>;

/** Services that are set. Nobody on the internet is told of a site that only this machine can reach. */
export function readTargets({ siteUrl, indexNow, webSubHub }: Settings = readSettings()): Targets {
  const reachable = (url: string) => !isLoopback(siteUrl) || isLoopback(url);
  return {
    ...(indexNow && reachable(indexNow.url) && { indexnow: indexNow.url }),
    ...(webSubHub && reachable(webSubHub) && { websub: webSubHub }),
  };
}
