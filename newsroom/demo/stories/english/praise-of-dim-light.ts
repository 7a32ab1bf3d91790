import type { DemoStory } from "../../edition";

export const praiseOfDimLightEn: DemoStory = {
  key: "praise-of-dim-light-en",
  language: "en",
  section: "opinion",
  kicker: "Opinion",
  title: "In praise of dim light: what years of darkness taught us about our neighbours",
  standfirst:
    "We used to count hours of electricity as one counts pills. Was there anything in the dark that is worth keeping?",
  authors: ["nawar-dalati"],
  tags: ["memory", "energy"],
  published: { minutesAgo: 6 * 24 * 60 + 300 },
  picture: "city-night",
  leadCaption: "Lit windows in a city at night. Once a glance was enough to count those of the whole quarter",
  body: [
    {
      p: "I do not miss the darkness. I say so in my first line, so that no one may think I write from a lit balcony about the beauty of candles. The darkness burned meals, spoiled medicines and threw our neighbour down the stairs. Whoever has done homework by the light of a telephone needs no persuading of the virtues of a lamp.",
    },
    {
      p: "But I do miss, to my own surprise, something that happened in it: we went down. At eight exactly, when everything went out, the doors opened. There was nothing left to do upstairs, so we came down to the entrance, sat on low chairs, and talked.",
    },
    {
      p: "There, after nine years in the building, I learned that my neighbour on the third floor had been a violinist. I learned that Umm Raed knows four hundred verses of ataba by heart, and that the watchman whom we called from the window has a surname. It was not light that we lacked to find that out. What we lacked was for it to be cut.",
    },
    { h2: "The lamp is back, and who comes down?" },
    {
      p: "When panels came to the roof of our building we celebrated for a month. We washed whatever can be washed. Then I noticed that the low chairs stayed folded behind the door of the stairs. I asked my neighbour about the violin. He plays now with the window shut, he said, because people have television.",
    },
    { quote: "My son, light is like money: when there is plenty of it, everybody stays in their own room." },
    {
      p: "Umm Raed said that while she was ironing, delighted with her iron. She regrets nothing, nor do I. What I should like us to agree on is a small thing: one evening a week on which we turn off the lamp on the stairs, not to save and not to make a point, but as an invitation.",
    },
    {
      p: "We tried it last Wednesday. Seven people came down, and a cat. The watchman brought a pot of tea. And nobody took out a telephone but once, to light Umm Raed’s way on the last step.",
    },
  ],
  related: ["neighbours-notebook-en", "oud-maker-en"],
  translationOf: "praise-of-dim-light",
};
