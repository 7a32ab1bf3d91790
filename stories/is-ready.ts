import { openNewsroom } from "@/newsroom/open-newsroom";

/** Whether the database answers. */
export async function isReady(): Promise<boolean> {
  try {
    const newsroom = await openNewsroom();
    await newsroom.count({ collection: "sections" });
    return true;
  } catch {
    return false;
  }
}
