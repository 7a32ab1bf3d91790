import { openNewsroom } from "@/newsroom/open-newsroom";
import { countLate } from "@/newsroom/schedules/pending";

/** How many stories should have been published or withdrawn by now and were not. */
export async function countLateTimes(): Promise<number> {
  return countLate(await openNewsroom());
}
