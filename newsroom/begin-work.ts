import type { Payload } from "payload";
import { startGiving } from "./giving/start-giving";
import { joinInstances } from "./instances/join";
import { healListings } from "./lists/heal-listings";
import { startMail } from "./mail/start-mail";
import { tendPictures } from "./media/start-tending";
import { startPings } from "./pings/start-pings";
import { keepReadings } from "./readings/keep-readings";
import { beginSchedules } from "./schedules/due-work";
import { healInBackground } from "./search/heal";

/** What a newsroom does when it opens: mends what it keeps beside the stories, and takes up its queues. */
export async function beginWork(newsroom: Payload): Promise<void> {
  await joinInstances(newsroom);
  keepReadings(newsroom);
  await healListings(newsroom);
  await beginSchedules(newsroom);
  startPings(newsroom);
  startMail(newsroom);
  startGiving(newsroom);
  tendPictures(newsroom);
  void healInBackground(newsroom);
}
