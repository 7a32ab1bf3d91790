import type { Support } from "@/domain/support";
import { readSettings } from "@/env";
import { readSupport } from "@/newsroom/giving/support/read-support";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { answerWith, sendFormsTo } from "@/press/dependencies";

/** What a link shows of somebody's gifts; `null`, and the answer 410, when it is unknown or has ended. */
export async function getSupport(key: string | null): Promise<Support | null> {
  if (key === null) return null;
  const support = await readSupport(await openNewsroom(), key);
  const portal = readSettings().stripe?.portal;
  if (!support) answerWith(410);
  else if (portal && support.pledges.some(({ card }) => card)) sendFormsTo(portal);
  return support;
}
