import type { Payload, Where } from "payload";
import { isWithheld, listWithheld } from "@/press/due-work";
import { hasPress } from "@/press/purge";
import { doWhatIsDue } from "./due-work";

const lookEveryMs = 2000;
const me = `page ${process.pid}`;
let lookAt = 0;

/** Whether a story should be withdrawn by now, although the database may still say that it is published. */
export function shouldBeGone(article: number): boolean {
  return isWithheld(article, Date.now());
}

/** All such stories; there are none as long as everything works. */
function listToBeGone(): number[] {
  return listWithheld(Date.now());
}

/** What a query of readers' stories adds, so that it finds none of them. */
export function notToBeGone(): Where[] {
  const gone = listToBeGone();
  return gone.length > 0 ? [{ id: { not_in: gone } }] : [];
}

/** Without a press nobody asks at the minute itself: whoever renders a page then does what is due. */
export async function keepTimes(newsroom: Payload): Promise<void> {
  if (hasPress() || Date.now() < lookAt) return;
  lookAt = Date.now() + lookEveryMs;
  try {
    await doWhatIsDue(newsroom, me);
  } catch (error) {
    newsroom.logger.error({ err: error }, "what was set for now could not be done");
  }
}
