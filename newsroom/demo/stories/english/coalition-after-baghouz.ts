import type { DemoStory } from "../../edition";

export const coalitionAfterBaghouzEn: DemoStory = {
  key: "coalition-after-baghouz-en",
  language: "en",
  section: "syria",
  kicker: "After Baghouz",
  title: "Last village has fallen, but the coalition says its Syria mission goes on",
  standfirst:
    "Islamic State has lost its final patch of ground east of the Euphrates. The international coalition and its Syrian allies say scattered cells remain a danger, and the SDF is asking for more help.",
  authors: ["news-desk"],
  dateline: "Hasakah",
  tags: ["coalition", "islamic-state", "sdf", "baghouz", "euphrates", "deir-ez-zor"],
  published: { at: "2019-03-23T15:40:00Z" },
  picture: "transport-plane",
  leadCaption:
    "A military transport aircraft over the steppe east of the Euphrates. The air forces of several countries fly with the coalition",
  body: [
    {
      p: "The end of the battle for Baghouz is not the end of the campaign. That was the message of the international coalition against Islamic State on Saturday, 23 March, hours into a day on which the group lost the last ground it held on the eastern bank of the Euphrates.",
    },
    {
      p: "In a run of posts on Twitter, the coalition said its members remained united, and that their aim was a **lasting defeat** rather than victory in a single battle. It also promised to keep up humanitarian support for people in the parts of Syria and Iraq that the group has been driven from.",
    },
    {
      p: "The statement followed an announcement by the Syrian Democratic Forces (SDF), which are backed by the United States, that Islamic State had been beaten in Syria. Their fighters had taken its final stronghold, the village of Baghouz, in the far east of Deir ez-Zor near the Iraqi border.",
    },
    { h2: "A threat without a map" },
    {
      p: "The coalition does not measure the group by the villages under its control. An organisation of this kind, it argued, needs no territory to endanger others. What is left of it will go on with sabotage wherever it can, and the coalition described that danger as a continuing one, for the world and not only for the region.",
    },
    {
      pull: "Villages can be retaken in months. The cells that scattered from them run on a longer clock",
      by: "Waraq news desk",
    },
    {
      p: "It acknowledged that a great deal had been achieved, and said that a great deal was still to be done before the defeat could be called final.",
    },
    {
      p: "Others share the concern. There are international fears of renewed suicide attacks and of cells moving between towns and desert: as its territory shrank, the group turned from holding front lines to guerrilla warfare.",
    },
    { h2: "What the fighting cost" },
    {
      p: "The SDF commander, Mazloum Kobani, gave a toll for his forces in a statement: about 11,000 killed and 21,000 wounded since their battles with the group began. The White House said separately that the SDF were holding around 1,000 captured fighters from 40 countries.",
    },
    {
      p: "Kobani, also known as Mazloum Abdi, does not regard Baghouz as enough by itself. He asked allies for more support in the next stage, the pursuit of the cells until nothing of the group is left.",
    },
    { h2: "Questions about civilians" },
    {
      p: "The announcements of victory leave something out. Over the months of the operation known as Jazira Storm, the coalition and the SDF have been accused of causing the deaths of hundreds of civilians in air and missile strikes on areas held by the group.",
    },
    {
      p: "Between the victory and those accusations, eastern Syria enters a stage whose shape is not yet clear: a group without land, detainees of dozens of nationalities, and towns waiting for somebody to bring back their water, bridges and schools.",
    },
  ],
  related: ["archive-of-the-missing-en", "olive-season-en", "oud-maker-en"],
  translationOf: "coalition-after-baghouz",
};
