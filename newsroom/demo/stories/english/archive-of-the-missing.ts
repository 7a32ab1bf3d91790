import type { DemoStory } from "../../edition";

export const archiveOfTheMissingEn: DemoStory = {
  key: "archive-of-the-missing-en",
  language: "en",
  section: "investigations",
  kicker: "Special report",
  title: "The room of remaining papers: volunteers index what families kept of the missing",
  standfirst:
    "Receipts, letters, photographs and requests that were never answered. Fourteen volunteers put them in order, sheet by sheet, on one promise: that nothing will be lost a second time.",
  authors: ["majd-tarshan"],
  bylineNote: "Names of volunteers and families and the place of the archive are withheld at their request",
  tags: ["missing", "memory"],
  published: { minutesAgo: 15 * 60 },
  picture: "archive-files",
  leadCaption: "A room of papers. Each envelope in the archive carries a number, never a name",
  body: [
    {
      p: "The woman puts on cotton gloves before she opens the bag. Inside is what a mother has carried here from a distant village: a passport photograph, a shop receipt, three letters, and a bus ticket to a city that its holder never reached. She slides each sheet into a clear sleeve and numbers it in pencil, because ink eats paper.",
    },
    {
      p: "There is no sign on the door. The room holds 31 metal cabinets, two scanners, and an electric heater that is never switched on near the shelves. The work began five years ago on a kitchen table, when three families found that their papers were decaying in the very tins where they had been hidden to keep them safe.",
    },
    {
      p: "The archive does not search for anyone and promises no answers; newcomers are told so first. “We do not say that we will find out,” the coordinator explains. “We say that the paper will be here, and legible, on the day that somebody can.”",
    },
    { h2: "What a sheet of paper says" },
    {
      p: "With the families’ consent, Waraq read 60 of the 1,940 files. No two are alike, but one thread runs through them: the family wrote everything down. Whom they asked, when, and in what tone they were answered. School exercise books became registers; calendars filled up at the margins.",
    },
    {
      p: "Those margins hold something that no sheet shows on its own. When the dates were laid side by side, the volunteers saw that four families, strangers to one another, had written about the same bus on the same day. It closed no question. It did bring four mothers to one table.",
    },
    {
      pull: "I thought my papers were mine alone. Now they hold up someone else’s",
      by: "Mother of a missing man",
    },
    { h2: "The rules of the room" },
    {
      ul: [
        "The original belongs to the family, who may take it back at any time.",
        "Nothing is published without written consent, and consent can be withdrawn.",
        "Three encrypted copies are kept in three places, and no one person holds all the keys.",
        "No family is asked a question that the index does not need.",
        "No volunteer works on the files for more than four hours a day.",
      ],
    },
    {
      p: "The last rule came late. In the first year people stayed until night, and then noticed that whoever had read letters for too long could not sleep. A psychologist now works alongside the team. There is basil in the corner, and every day someone remembers to open the window.",
    },
    { h3: "The index" },
    {
      p: "Each file has 22 fields, and one matters more than the rest: “as the family tells it”. The index corrects nobody’s account and shortens none. If a brother and a sister disagree about the colour of a coat, both colours are entered. A detail that looks like a mistake today, the coordinator says, may turn out to be the key.",
    },
    {
      p: "The team follows published advice for community archives, and has put it into [an open guide](https://example.org/archives/guide) for anyone who wants to begin elsewhere. Two small archives already have.",
    },
    {
      p: "Before she leaves, the mother is given a printed slip with the number of her envelope and of the things in it: seven. She counts them twice. Then she asks whether she might keep the third letter for another week, as she does not yet know all of it by heart. The slip is written again. Six.",
    },
  ],
  related: ["coalition-after-baghouz-en", "oud-maker-en", "olive-season-en"],
  translationOf: "archive-of-the-missing",
  hideGiving: true,
};
