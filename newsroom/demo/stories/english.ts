import type { DemoStory } from "../edition";
import { archiveOfTheMissingEn } from "./english/archive-of-the-missing";
import { coalitionAfterBaghouzEn } from "./english/coalition-after-baghouz";
import { oliveSeasonEn } from "./english/olive-season";
import { oudMakerEn } from "./english/oud-maker";

export const englishStories: DemoStory[] = [oliveSeasonEn, archiveOfTheMissingEn, oudMakerEn, coalitionAfterBaghouzEn];
