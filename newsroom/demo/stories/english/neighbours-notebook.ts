import type { DemoStory } from "../../edition";

export const neighboursNotebookEn: DemoStory = {
  key: "neighbours-notebook-en",
  language: "en",
  section: "politics",
  title: "The green notebook: how neighbours settle their quarrels in an old quarter of Damascus",
  standfirst:
    "Every Thursday a committee of seven, three of them women, hears disputes over water, noise and parked bicycles. The word “guilty” is not in its notebook.",
  authors: ["nawar-dalati"],
  dateline: "Damascus",
  tags: ["damascus", "local-councils"],
  published: { minutesAgo: 2 * 24 * 60 + 480 },
  picture: "damascus-alley",
  leadCaption: "An alley in old Damascus. The committee meets in a room that looks out on alleys like this one",
  body: [
    {
      p: "On the table stand a pot of tea, a green notebook and an hourglass. The glass was given by an antique dealer of the quarter, and whoever turns it speaks for three minutes without being interrupted. So begins the Thursday session, in a room that used to store carpets.",
    },
    {
      p: "The first case of the evening is a generator. Its owner is a tailor who works at night before the holidays; his neighbour is the mother of a girl who cannot sleep. The second is a gutter. The third is a motorcycle left each day before the door of a man who owns none.",
    },
    {
      p: "The committee was founded two years ago, when the mukhtar grew tired of being the judge of everything. Each alley chose one person, and the residents set two conditions: at least three of the seven must be women, and half must change every year. It has no power in law, and does not touch crimes or property. “We know our limits well,” says the lawyer Raghda al-Nahhas, one of its members, “and that is why people listen to us.”",
    },
    { h2: "Nobody loses" },
    {
      p: "The green notebook holds 168 disputes, of which 131 were settled. Each has a page of three lines: what the one wants, what the other wants, and what they agreed on. There is no fourth line. Names are not written, only the number of the door.",
    },
    {
      quote: "If one of two neighbours leaves this room as the winner, we have put the problem off and not solved it.",
    },
    {
      p: "That is the rule of Abu Salim, the oldest member. He used to repair watches, a trade that taught him, he says, never to use force on a small thing. When a dispute over a gutter had come to shouting he proposed that the two neighbours go up to the roof and mend it with their own hands. They did.",
    },
    {
      p: "The generator ended up in a wooden box lined with cork, made by a carpenter of the same alley, and with an hour at which it stops: eleven. People from other quarters have come to ask. Raghda gives them a copy of the three lines and advises them not to begin with the great cases. “Begin with gutters,” she says.",
    },
  ],
  related: ["praise-of-dim-light-en", "archive-of-the-missing-en"],
  translationOf: "neighbours-notebook",
};
