import type { DemoStory } from "../edition";
import { coalitionAfterBaghouz } from "./syria/coalition-after-baghouz";
import { mobileClinic } from "./syria/mobile-clinic";
import { mountainRoad } from "./syria/mountain-road";
import { pontoonBridge } from "./syria/pontoon-bridge";
import { stoneSchool } from "./syria/stone-school";

export const syriaStories: DemoStory[] = [
  coalitionAfterBaghouz,
  pontoonBridge,
  stoneSchool,
  mountainRoad,
  mobileClinic,
];
