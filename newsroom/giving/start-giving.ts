import type { Payload } from "payload";
import { goRound } from "../rounds";
import { followGoals } from "./campaigns/follow-goals";
import { workInbox } from "./inbox";
import { settlePledges } from "./missed-renewals";
import { numberUnnumbered } from "./receipts/number-gift";
import { tellMissed } from "./receipts/tell-missed";
import { tellReceipts, tellRefunds } from "./receipts/tell-receipts";
import { settleLagging } from "./settle";
import { sweepSupportLinks } from "./support/support-links";

const hourMs = 60 * 60_000;

/** Works word of payments from the process that serves readers, beside its requests. */
export function startGiving(newsroom: Payload): void {
  goRound(newsroom, { name: "gifts", everyMs: 1000, work: workInbox });
  goRound(newsroom, { name: "gifts left unsettled", once: true, everyMs: hourMs, work: settleLagging });
  goRound(newsroom, { name: "receipt numbers", once: true, everyMs: 60_000, work: numberUnnumbered });
  goRound(newsroom, { name: "goals", once: true, everyMs: 60_000, work: followGoals });
  goRound(newsroom, { name: "receipts", once: true, everyMs: 2000, work: tellReceipts });
  goRound(newsroom, { name: "mails of refunds", once: true, everyMs: 2000, work: tellRefunds });
  goRound(newsroom, { name: "mails of missed renewals", once: true, everyMs: 2000, work: tellMissed });
  goRound(newsroom, { name: "links to gifts that have ended", once: true, everyMs: hourMs, work: sweepSupportLinks });
  goRound(newsroom, { name: "late pledges", once: true, everyMs: hourMs, work: (each) => settlePledges(each) });
}
