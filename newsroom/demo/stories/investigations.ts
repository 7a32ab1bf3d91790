import type { DemoStory } from "../edition";
import { archiveOfTheMissing } from "./investigations/archive-of-the-missing";
import { wellsWithoutMeters } from "./investigations/wells-without-meters";

export const investigationsStories: DemoStory[] = [archiveOfTheMissing, wellsWithoutMeters];
