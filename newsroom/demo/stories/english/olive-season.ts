import type { DemoStory } from "../../edition";

export const oliveSeasonEn: DemoStory = {
  key: "olive-season-en",
  language: "en",
  section: "economy",
  kicker: "Olive season",
  title: "Less oil, stronger taste: the villages of rural Idlib bring in their first olives",
  standfirst:
    "The trees carry about half of last season’s crop, but early picking promises better oil. Between the branch and the tin lies a sum that every farmer here knows by heart.",
  authors: ["hala-sarmini"],
  dateline: "Rural Idlib",
  tags: ["olives", "agriculture", "idlib", "prices"],
  published: { minutesAgo: 85 },
  picture: "olive-harvest",
  leadCaption: "Picking olives by hand in the first days of the season",
  body: [
    {
      p: "Umm Yahya spreads the blue tarpaulin under the tree the way one lays a table: edges first, then a tug at the middle until no fold is left for an olive to hide in. Above her, on a ladder, her son combs the branches with his fingers. There are no sticks here. “A stick takes this year’s olives and breaks next year’s branch,” she says.",
    },
    {
      p: "Kafr Rihan has some 40,000 trees, most of them of the Sourani variety that Idlib loves both for its oil and for the breakfast table. Olive trees rest after a generous year, and this is a year of rest: the village farmers’ committee expects no more than 55% of the previous crop.",
    },
    {
      p: "The press opened yesterday, ten days before its usual date. Fourteen tractors stood outside at dawn, and by noon the queue had passed the mosque.",
    },
    { h2: "Why pick early?" },
    {
      p: "Green olives give less oil: 14 kilograms from every hundred, against 22 or more if they are left to blacken in November. But the oil is lower in acid, keeps longer, and fetches about a third more from buyers who know the difference.",
    },
    {
      p: "Abdul Karim Sheikh Naasan, who owns the press, says farmers have learned to ask about acidity before they ask about quantity. He keeps a small meter in his office, takes the reading in front of the grower, and writes it on the tin in ink that will not wash off.",
    },
    { h3: "The sum of one tree" },
    {
      ul: [
        "An average tree gives **18 kilograms** of fruit this year.",
        "Pickers take about a quarter of the crop, in cash or in oil.",
        "The press keeps **6%** of the oil, or charges a fee.",
        "The owner is left with about **two litres**, before the cost of ploughing and pruning.",
      ],
    },
    {
      picture: "vegetable-market",
      caption: "A market stall in the morning. Oil from the new crop is still some days away",
    },
    {
      p: "The workers have the least to fall back on. Most are families from nearby camps who pick from six until three. Their daily wage has risen since last season, but the days have shrunk: four weeks of work then, two and a half now.",
    },
    {
      quote:
        "I know these trees one by one, and I own none of them. But when my son asks where the oil comes from, I tell him: from here, from us.",
    },
    {
      p: "Rahaf, who is 34, says this while sorting leaves from fruit faster than the eye can follow. She takes her wage in oil. A tin, as she sees it, is not worth less in the evening than it was in the morning.",
    },
    { h2: "What the village fears" },
    {
      p: "Water, above all. The first rains have come a month late two years in a row, and some farmers now irrigate trees that never needed it. “An olive tree is very patient,” says Nizar al-Hamdo, an agricultural engineer. “But patience is not a plan.”",
    },
    {
      p: "At sunset the tarpaulins are folded. In a corner of the yard a man from the press tears a loaf, holds it under the tap where the oil runs out green and cloudy, and hands the first bite to whichever stranger is passing. Nobody in Kafr Rihan tastes the season alone.",
    },
  ],
  related: ["oud-maker-en", "archive-of-the-missing-en", "coalition-after-baghouz-en"],
  translationOf: "olive-season",
};
