import type { DemoStory } from "../edition";
import { archiveOfTheMissingEn } from "./english/archive-of-the-missing";
import { coalitionAfterBaghouzEn } from "./english/coalition-after-baghouz";
import { neighboursNotebookEn } from "./english/neighbours-notebook";
import { nightBakeryEn } from "./english/night-bakery";
import { oliveSeasonEn } from "./english/olive-season";
import { oudMakerEn } from "./english/oud-maker";
import { praiseOfDimLightEn } from "./english/praise-of-dim-light";
import { priceOfATomatoEn } from "./english/price-of-a-tomato";
import { villageClubEn } from "./english/village-club";

export const englishStories: DemoStory[] = [
  oliveSeasonEn,
  nightBakeryEn,
  villageClubEn,
  archiveOfTheMissingEn,
  oudMakerEn,
  neighboursNotebookEn,
  priceOfATomatoEn,
  praiseOfDimLightEn,
  coalitionAfterBaghouzEn,
];
