import type { DemoStory } from "../edition";
import { budgetQuestions } from "./politics/budget-questions";
import { neighboursNotebook } from "./politics/neighbours-notebook";

export const politicsStories: DemoStory[] = [neighboursNotebook, budgetQuestions];
