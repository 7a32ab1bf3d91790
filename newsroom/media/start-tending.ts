import type { Payload } from "payload";
import { goRound } from "../rounds";
import { fillFingerprints, sweepStrayFiles } from "./tend-pictures";

/** What is done for pictures beside the requests. */
export function tendPictures(newsroom: Payload): void {
  goRound(newsroom, { name: "fingerprints", everyMs: 20_000, work: fillFingerprints });
  goRound(newsroom, { name: "stray files", everyMs: 6 * 60 * 60_000, work: (opened) => sweepStrayFiles(opened) });
}
