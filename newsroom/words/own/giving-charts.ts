import type { CountForms } from "../say";

type Words = {
  nav: string;
  title: (year: number) => string;
  year: (year: number) => string;
  years: string;
  all: string;
  months: string;
  campaigns: string;
  stories: string;
  pledges: CountForms;
  pledged: (sum: string) => string;
  none: string;
  noCampaigns: string;
  noStories: string;
  untitled: string;
  back: string;
  unrated: (currencies: string) => string;
  thisMonth: string;
  lastMonth: (sum: string) => string;
  yearSoFar: (sum: string) => string;
  details: string;
};

/** What the newsroom says of gifts in charts. */
export const givingChartWords: { ar: Words; en: Words } = {
  ar: {
    nav: "الدعم في أرقام",
    title: (year) => `الدعم في سنة ${year}`,
    year: (year) => `سنة ${year}`,
    years: "سنوات أخرى",
    all: "وصل وبقي في السنة كلها",
    months: "شهرًا بشهر",
    campaigns: "الحملات التي جاءت بالدعم",
    stories: "المواد التي جاءت بالدعم",
    pledges: {
      zero: "لا تعهدات قائمة",
      one: "تعهد قائم واحد",
      two: "تعهدان قائمان",
      few: "# تعهدات قائمة",
      many: "# تعهدًا قائمًا",
      other: "# تعهد قائم",
    },
    pledged: (sum) => `تأتي في الشهر بنحو ${sum}`,
    none: "لم يصل شيء في هذه السنة.",
    noCampaigns: "لم تأتِ حملة بمساهمة في هذه السنة.",
    noStories: "لم تأتِ مادة بمساهمة في هذه السنة.",
    untitled: "بلا عنوان",
    back: "ما أُعيد إلى أصحابه يُنقَص من الشهر الذي وصل فيه. نعرف أي مادة جاءت بالمساهمة، ولا نتتبع القراء.",
    unrated: (currencies) => `لا يشمل ما وصل بالعملات التالية، إذ لا سعر لها في إعدادات الدعم: ${currencies}.`,
    thisMonth: "الدعم هذا الشهر",
    lastMonth: (sum) => `في الشهر الماضي: ${sum}`,
    yearSoFar: (sum) => `منذ أول السنة: ${sum}`,
    details: "التفاصيل",
  },
  en: {
    nav: "Giving in numbers",
    title: (year) => `Giving in ${year}`,
    year: (year) => `${year}`,
    years: "Other years",
    all: "Received and kept in the whole year",
    months: "Month by month",
    campaigns: "Campaigns that brought gifts",
    stories: "Stories that brought gifts",
    pledges: { one: "# pledge stands", other: "# pledges stand" },
    pledged: (sum) => `bringing about ${sum} a month`,
    none: "Nothing arrived in this year.",
    noCampaigns: "No campaign brought a gift in this year.",
    noStories: "No story brought a gift in this year.",
    untitled: "Untitled",
    back: "What went back to its giver is taken off the month it came in. We know which story brought a gift; we follow no reader.",
    unrated: (currencies) => `Without what came in currencies that have no rate in the giving settings: ${currencies}.`,
    thisMonth: "Giving this month",
    lastMonth: (sum) => `Last month: ${sum}`,
    yearSoFar: (sum) => `Since the year began: ${sum}`,
    details: "In detail",
  },
};
