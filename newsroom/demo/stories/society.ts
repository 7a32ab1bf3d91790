import type { DemoStory } from "../edition";
import { gpsWater } from "./society/gps-water";
import { nightBakery } from "./society/night-bakery";
import { teacherInTheCourtyard } from "./society/teacher-in-the-courtyard";
import { twoShifts } from "./society/two-shifts";

export const societyStories: DemoStory[] = [nightBakery, gpsWater, twoShifts, teacherInTheCourtyard];
