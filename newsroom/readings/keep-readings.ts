import type { Payload } from "payload";
import { type Edition, editions } from "@/domain/edition";
import { purge } from "@/press/purge";
import { listenForReadings } from "@/press/readings";
import { findMostRead, saveReadings } from "./most-read";

/**
 * Takes what the press has counted, once a minute. The front pages are printed anew only when the order of the most read
 * stories has changed.
 */
export function keepReadings(newsroom: Payload): void {
  const shown = new Map<Edition, string>();
  listenForReadings(async (readings) => {
    const now = Date.now();
    await saveReadings(newsroom, readings, now);
    for (const edition of editions) {
      const order = (await findMostRead(newsroom, edition, now)).join();
      // What prints of an earlier run show is not known; the press looks at them again within ten minutes.
      if (order !== (shown.get(edition) ?? "")) purge([`most-read:${edition}`], "changed");
      shown.set(edition, order);
    }
  });
}
