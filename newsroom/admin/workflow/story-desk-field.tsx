import type { UIFieldServerProps } from "payload";
import { findStory } from "../../workflow/take-step";
import { readDesk } from "../../workflow/read-desk";
import { StoryDesk } from "./story-desk";

/** Above a story's fields: where it stands, what may be done with it, and what colleagues say. */
export async function StoryDeskField({ id, operation, req }: UIFieldServerProps) {
  if (operation !== "update" || id === undefined) return null;
  const story = await findStory(Number(id), req);
  const desk = await readDesk(story, req);
  return desk && <StoryDesk article={Number(id)} initial={desk} />;
}
