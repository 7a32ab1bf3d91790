import type { useTranslations } from "next-intl";

/** What an edition calls a social network; a network without a name here keeps the newsroom's own word. */
export function socialName(network: string, t: ReturnType<typeof useTranslations<"Shell">>): string {
  switch (network.toLowerCase()) {
    case "whatsapp":
      return t("whatsapp");
    case "telegram":
      return t("telegram");
    case "x":
    case "twitter":
      return t("x");
    case "facebook":
      return t("facebook");
    case "instagram":
      return t("instagram");
    case "youtube":
      return t("youtube");
    default:
      return network;
  }
}
