import type { DemoStory } from "../../edition";

export const priceOfATomatoEn: DemoStory = {
  key: "price-of-a-tomato-en",
  language: "en",
  section: "economy",
  kicker: "We followed",
  title: "A kilo of tomatoes from field to kitchen: seven hands, four times the price",
  standfirst:
    "We went with one crate from a greenhouse on the Hauran plain to a family’s basket in Damascus, and wrote down the price at every stop.",
  authors: ["rasha-abu-trab", "basel-kafri"],
  dateline: "Daraa – Damascus",
  tags: ["prices", "agriculture", "south", "damascus"],
  published: { minutesAgo: 3 * 24 * 60 + 260 },
  picture: "vegetable-market",
  body: [
    {
      p: "We put a red mark on one crate. In it were 19 kilograms of tomatoes picked at five in the morning, and their owner, Abu Mutazz, knew that after today he would not know where they had gone. We wrote down what he was paid for a kilo, called it **one**, and climbed into the lorry.",
    },
    { h2: "Seven stops" },
    {
      ol: [
        "**The field**: 1. Out of it the farmer pays for seed, fertiliser, diesel and wages.",
        "**The collector**: 1.15. He gathers from dozens of farmers and fills the lorry.",
        "**The road to Damascus**: 1.5, for fuel, waiting and loading.",
        "**The wholesale market**: 1.9. The stallholder takes a commission on each crate.",
        "**The middle trader**: 2.4. He sorts, and throws away two kilograms of each crate on average.",
        "**The last road**: 2.7, in a small car to the quarters.",
        "**The neighbourhood shop**: 4. It sells by the kilo and by the piece, and loses what wilts by evening.",
      ],
    },
    {
      p: "There is no single thief in this chain, as one might think who reads only the first figure and the last. The shop that adds most is also the one that throws most away, and the one that sells on credit. There are 37 names in its book, and some of them have not come by for a month.",
    },
    { quote: "They ask me why a kilo costs so much. Nobody asks why half the crate is in the bin." },
    { h2: "The missing link: a refrigerator" },
    {
      p: "What is lost on the way is the heart of the story. Of 19 kilograms, fourteen and a half arrived fit for sale. The tomatoes travel in wooden crates stacked seven high under a tarpaulin, without cooling, and in July a lorry reaches 46 degrees.",
    },
    {
      p: "Our crate ended in Umm Ghaith’s kitchen on the fourth floor. She bought two kilograms of it. She washed one and held it out to us: red, a little soft, and 31 hours old.",
    },
  ],
  related: ["olive-season-en", "night-bakery-en"],
  translationOf: "price-of-a-tomato",
};
