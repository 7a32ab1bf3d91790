import type { DemoStory } from "../edition";
import { bookMarket } from "./culture/book-market";
import { courtyardTheatre } from "./culture/courtyard-theatre";
import { oudMaker } from "./culture/oud-maker";

export const cultureStories: DemoStory[] = [bookMarket, oudMaker, courtyardTheatre];
