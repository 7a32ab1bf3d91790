/** The words of the pictures that English stories show, by the pictures' keys. */
export const englishWords: Record<string, { alt: string; caption: string; credit: string }> = {
  "transport-plane": {
    alt: "A four-engined military transport crosses a desert sky at dusk above rows of dunes; two people beside a tent look up.",
    caption: "A transport aircraft over the steppe at sunset.",
    credit: "Drawing: Leen Hamdan",
  },
  "olive-harvest": {
    alt: "A family picks olives under an old tree: a man on a ladder, a woman reaching up, a boy gathering what fell on the nets.",
    caption: "A family picks olives by hand in the season that begins with the first autumn rains.",
    credit: "Drawing: Leen Hamdan",
  },
  "archive-files": {
    alt: "A long aisle between high shelves of paper files; a researcher reads an open file under a hanging lamp.",
    caption: "A researcher among dozens of shelves of a paper archive.",
    credit: "Drawing: Samer al-Khatib",
  },
  oud: {
    alt: "A wooden oud with three carved roses leans on a cushion on a carpet, beside a teapot and a glass.",
    caption: "An oud in the corner of a musician’s house.",
    credit: "Drawing: Leen Hamdan",
  },
  "vegetable-market": {
    alt: "A vegetable stall under a striped awning with crates of tomatoes, lemons, cucumbers and aubergines; the seller hands a customer a yellow bag.",
    caption: "A seller and a customer at a vegetable stall in the morning.",
    credit: "Drawing: Leen Hamdan",
  },
  "damascus-alley": {
    alt: "A narrow alley in an old city under closed wooden balconies and a green trellis; a woman with a basket walks towards a sunlit arch.",
    caption: "An alley in old Damascus, shared by sun and shade.",
    credit: "Drawing: Nour al-Ali",
  },
};
