import type { DemoStory } from "../edition";
import { praiseOfDimLight } from "./opinion/praise-of-dim-light";
import { smallNewsroom } from "./opinion/small-newsroom";

export const opinionStories: DemoStory[] = [smallNewsroom, praiseOfDimLight];
