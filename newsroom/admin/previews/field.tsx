import type { UIFieldServerProps } from "payload";
import { readTimeZone } from "../../globals/time-zone";
import { findShowable } from "../../previews/find-showable";
import { PreviewLinks } from "./preview-links";

/** Beside a story that somebody may show to others: the links to it. */
export async function PreviewLinksField({ id, operation, req }: UIFieldServerProps) {
  if (operation !== "update" || id === undefined || !(await findShowable(Number(id), req))) return null;
  return <PreviewLinks timeZone={await readTimeZone(req.payload)} />;
}
