import type { Payload } from "payload";
import { goRound } from "../rounds";
import { fillCards } from "./make-cards";
import { fillFingerprints, sweepStrayFiles } from "./tend-pictures";

/** What is done for pictures beside the requests. */
export function tendPictures(newsroom: Payload): void {
  goRound(newsroom, { name: "fingerprints", once: true, everyMs: 20_000, work: fillFingerprints });
  let seen = 0;
  const makeCards = async (opened: Payload) => (seen = (await fillCards(opened, seen)) ?? seen);
  goRound(newsroom, { name: "cards", once: true, everyMs: 3000, work: makeCards });
  goRound(newsroom, {
    name: "stray files",
    once: true,
    everyMs: 6 * 60 * 60_000,
    work: (opened) => sweepStrayFiles(opened),
  });
}
