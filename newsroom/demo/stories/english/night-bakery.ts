import type { DemoStory } from "../../edition";

export const nightBakeryEn: DemoStory = {
  key: "night-bakery-en",
  language: "en",
  section: "society",
  title: "The oven that never sleeps: a night with a neighbourhood’s bakers, from the first dough to the last bag",
  standfirst:
    "The shift begins at eleven at night and ends when people wake. Between the two lie half a tonne of flour and a good many stories.",
  authors: ["nawar-dalati"],
  dateline: "Hama",
  tags: ["bread", "prices"],
  published: { minutesAgo: 3 * 60 + 5 },
  picture: "bakery-oven",
  body: [
    {
      p: "The first thing to be lit in the bakery is not the fire but the radio. Khodr turns it to a station that plays nothing but old songs at this hour, bares his arms and throws flour into the air, to tell from the speed of its fall how damp the night is. “Less water tonight,” he announces, and the kneading begins.",
    },
    {
      p: "Five men work at the oven, and a boy who gathers the loaves. Each has a place that he leaves only to drink: the kneader, the cutter, the roller, the man at the fire, and the one who counts the bags. A night makes about 4,500 loaves, and not one of them goes out unseen.",
    },
    { h2: "Half past one: the yeast decides" },
    {
      p: "Khodr does not believe in clocks. His dough is ready when he presses it with a finger and the mark comes back slowly. The owner once bought an electric timer. The workers hung it beside the mirror and read the temperature from it, no more.",
    },
    {
      p: "The discs go in to the fire and swell within 40 seconds. Those seconds are the whole trade: too few, and the loaf comes out raw; too many, and it breaks before it is home. Hussam has stood at the mouth of the oven for 16 years with a wooden peel taller than he is, and wears no watch.",
    },
    {
      quote:
        "I never see the people who eat my bread, but I know from the rubbish whether the loaf was good. If I find no bread thrown away, we did well.",
    },
    { h2: "Four o’clock: the head of the queue" },
    {
      p: "First comes a school caretaker who does not sleep; then women who want to be ahead of the morning crowd; then two students, one reading to the other from a photographed summary. A sheet of paper by the window gives the price of a bag together with its weight. The owner added the weight a year ago, after an argument with a customer who had brought her kitchen scales. Now he weighs one bag in front of everybody each morning, and says that the arguing was over in a week.",
    },
    {
      p: "At seven the fire goes out. The six of them eat the last loaf hot, with oil and thyme, standing up as they have worked. Then Khodr turns off the radio, and those who live on the first floor know that the day has begun.",
    },
  ],
  related: ["price-of-a-tomato-en", "olive-season-en"],
  translationOf: "night-bakery",
};
