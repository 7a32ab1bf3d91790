import type { DemoStory } from "../edition";
import { morningRunner } from "./sport/morning-runner";
import { villageClub } from "./sport/village-club";

export const sportStories: DemoStory[] = [villageClub, morningRunner];
