import type { DemoStory } from "../../edition";

export const villageClubEn: DemoStory = {
  key: "village-club-en",
  language: "en",
  section: "sport",
  kicker: "Football",
  title: "A club without stands goes up for the first time, and the crowd watches from the wall",
  standfirst:
    "By one goal, in the last minute, Shabab Tal al-Hor won a place in the upper division of the rural league with a team of whom half work in the fields.",
  authors: ["hevin-osso"],
  dateline: "Rural Hasakah",
  tags: ["football", "jazira"],
  published: { minutesAgo: 6 * 60 + 40 },
  picture: "football-pitch",
  leadCaption:
    "A pitch with a stand at its side, as the upper division demands. The supporters of Shabab Tal al-Hor still watch from the wall",
  body: [
    {
      p: "Most of the crowd did not see the goal. The sun was in their eyes, and the western wall, the best place to watch from, had been full since noon. They knew by the sound. The goalkeeper ran sixty metres to embrace the scorer, remembered that the match was not over, and ran back.",
    },
    {
      p: "Shabab Tal al-Hor beat their guests, Nujum al-Khabour, by two goals to one yesterday, in the last round of the amateur rural league. They finish on 38 points from 18 matches, one point ahead of the team in third place, and go up for the first time since the club was founded 27 years ago.",
    },
    { h2: "Three minutes, two goals" },
    {
      p: "The guests took the lead from a free kick in the 12th minute and defended it well until the 87th, when Lawand Hassan headed in a corner. In the 90th the full back sent a long ball that he meant for nobody, as he admitted later. It came to the substitute Said al-Ali, who put it into the far corner at first touch.",
    },
    {
      p: "Said is 19 and works on a harvester. He had trained only twice that week, since the season waits for no one, and so began on the substitutes’ bench, which here is an upturned tomato crate. After the match he said that he remembered nothing. Then he did: “I saw the net rise. It’s new, we bought it last month.”",
    },
    {
      ul: [
        "**9** of the first eleven come from the village itself.",
        "**3** balls are fit to play with, one of them for matches only.",
        "**22** goals conceded: the best defence in the group.",
        "**No** red card in the whole season.",
      ],
    },
    {
      p: "Going up has its price. The upper division demands dressing rooms and seats for at least 300, and the club reckons the cost at four years of its budget. The discussion began the same night, on the wall. Somebody proposed that the wall be counted as a stand.",
    },
  ],
  related: ["olive-season-en", "night-bakery-en"],
  translationOf: "village-club",
};
