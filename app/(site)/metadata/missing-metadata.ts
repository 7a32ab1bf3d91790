import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** The title of a page that is not there. */
export async function missingMetadata(): Promise<Metadata> {
  const t = await getTranslations("Notice");
  return { title: t("missingTitle"), robots: { index: false } };
}
