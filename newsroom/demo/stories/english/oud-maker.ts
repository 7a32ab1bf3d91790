import type { DemoStory } from "../../edition";

export const oudMakerEn: DemoStory = {
  key: "oud-maker-en",
  language: "en",
  section: "culture",
  title: "A Damascus oud maker listens to his wood for years before he cuts it",
  standfirst:
    "In a shop two and a half metres wide, Radwan al-Qudmani makes six instruments a year and turns down two orders for every one that he accepts.",
  authors: ["nawar-dalati"],
  dateline: "Damascus",
  tags: ["music", "crafts", "damascus"],
  published: { minutesAgo: 40 * 60 },
  picture: "oud",
  leadCaption: "An oud in the corner of a musician’s house, waiting for the evening",
  body: [
    {
      p: "On the top shelf lie walnut boards that nobody may touch. Each has a date in chalk; the oldest is nine years old, the youngest from last year. “This one still talks too much,” says Radwan al-Qudmani of the youngest, rapping it with a knuckle. “When it is quiet, we begin.”",
    },
    {
      p: "Damp wood, he means, answers a knock with a long, blurred note, and dry wood with a short, clean one. Between the two lie at least three years that no stove and no fan can hurry. He inherited the shop from his father, and with it boards whose turn has still not come.",
    },
    { h2: "Twenty-three ribs" },
    {
      p: "The back of an oud is made of thin ribs, bent over a hot pipe and glued side by side until they form a dome. Al-Qudmani uses 23, walnut and apricot in turn, each two and a half millimetres thick. Half a millimetre more and the voice grows coarse; half a millimetre less and the instrument cracks in its first winter.",
    },
    {
      p: "The face is of spruce, and by its face a maker is judged. Behind it run seven braces that no one will ever see. He carves them while knocking and listening, taking off what looks like chalk dust. How does he know when to stop? He once put that question to his father, he says after a while, and got no answer.",
    },
    {
      pull: "You do not make an oud to be played today. You make it for whoever will play it in forty years",
      by: "Radwan al-Qudmani, oud maker",
    },
    { picture: "damascus-alley", caption: "An alley in old Damascus, like the one where the workshop stands" },
    {
      p: "Every customer is asked one thing: what do you play? Those who say that they do not, that it is for the living room, are given a courteous apology and the address of another shop. Two months ago he sent an oud with three strings to a school in rural Daraa, free of charge, with a note: the other strings when you have learned the Bayati mode.",
    },
    {
      p: "There is one apprentice. Lama holds a degree in mechanical engineering, and measures and writes down everything, which nobody had done here before. She has drawn up a table of the frequencies of each soundboard. The master mocks it in company, and reads it when she goes out.",
    },
    {
      p: "Her first oud hangs by the door, with no varnish and no label. It will not be sold. Lama says that it has eleven faults she knows of; he says twelve. Before we left he took it down, tuned it, played one short phrase and hung it up again without a word. Lama blushed. That, she explained at the door, was the diploma.",
    },
  ],
  related: ["olive-season-en", "archive-of-the-missing-en"],
  translationOf: "oud-maker",
};
