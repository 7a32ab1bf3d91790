import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "./page-metadata";

type List = Parameters<typeof pageMetadata>[0] & { title: string; page: number };

/** What a page of a list says of itself. Each page is its own original; those after the first say their number. */
export async function listMetadata({ page, ...list }: List): Promise<Metadata> {
  if (page === 1) return pageMetadata(list);
  const t = await getTranslations("List");
  const title = t("titleOfPage", { title: list.title, page: String(page) });
  return pageMetadata({ ...list, title, path: `${list.path}/page/${page}` });
}
