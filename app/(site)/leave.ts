import { notFound, permanentRedirect } from "next/navigation";
import { getEdition, inEdition } from "@/i18n/edition";
import { findRedirect } from "@/stories/find-redirect";

/** Ends a page that has nothing to show: leads to where its path has moved, else answers 404. */
export async function leave(path: string): Promise<never> {
  const target = await findRedirect(inEdition(await getEdition(), path));
  if (target) permanentRedirect(target);
  notFound();
}
