import type { DemoStory } from "../edition";
import { exchangeMorning } from "./economy/exchange-morning";
import { fishermensAuction } from "./economy/fishermens-auction";
import { oliveSeason } from "./economy/olive-season";
import { priceOfATomato } from "./economy/price-of-a-tomato";
import { rooftopCooperative } from "./economy/rooftop-cooperative";

export const economyStories: DemoStory[] = [
  exchangeMorning,
  oliveSeason,
  priceOfATomato,
  fishermensAuction,
  rooftopCooperative,
];
