type InBoth<Text> = { ar: Text; en: Text };
type GivingTexts = { title: string; text: string; price: string; button: string };
type WayTexts = { label: string; note: string };

type DemoSite = {
  name: InBoth<string>;
  tagline: InBoth<string>;
  description: InBoth<string>;
  giving: InBoth<GivingTexts>;
  ways: ({ url: string } & InBoth<WayTexts>)[];
  social: { network: string; url: string }[];
  /** `story` is the key of the story that the line leads to in each edition. */
  breaking: InBoth<{ text: string; story: string }>;
};

export const demoSite: DemoSite = {
  name: { ar: "ورق", en: "Waraq" },
  tagline: { ar: "صحافة مستقلة من سوريا وعنها", en: "Independent journalism from Syria and about it" },
  description: {
    ar: "أخبار سوريا وتحقيقاتها وحياة ناسها اليومية، يكتبها صحفيون مستقلون بالعربية والإنكليزية، وتُقرأ على أبطأ شبكة.",
    en: "News, investigations and everyday life in Syria by independent journalists, in Arabic and English, made to be read on the slowest line.",
  },
  giving: {
    ar: {
      title: "صحافة لا يملكها إلا قراؤها",
      text: "حين لا يدفع ثمن الخبر صاحب سلطة ولا معلن، يبقى الخبر لصاحبه: القارئ. بمساهمة صغيرة كل شهر يصل مراسلونا إلى القرى البعيدة ويتأكدون قبل أن ينشروا، وتبقى صفحاتنا مفتوحة للجميع، لمن ساهم ولمن لم يستطع.",
      price: "دولار واحد في الشهر يصنع الفرق",
      button: "ادعم ورق",
    },
    en: {
      title: "Journalism that belongs to its readers",
      text: "When neither power nor advertising pays for the news, the news stays with the people it is for. A small monthly gift takes our reporters to distant villages, gives them time to check before they publish, and keeps every page open to everyone, whether or not they can give.",
      price: "One dollar a month makes the difference",
      button: "Support Waraq",
    },
  },
  ways: [
    {
      url: "https://example.org/waraq/monthly",
      ar: {
        label: "مساهمة شهرية",
        note: "دولار واحد أو أكثر كل شهر، وتوقفها متى شئت. الرابط للعرض فقط ولا يستقبل مالًا.",
      },
      en: {
        label: "Monthly gift",
        note: "One dollar or more each month; stop whenever you like. A demonstration link: it takes no money.",
      },
    },
    {
      url: "https://example.org/waraq/once",
      ar: { label: "مساهمة لمرة واحدة", note: "بالبطاقة أو عبر صديق في الخارج. الرابط للعرض فقط ولا يستقبل مالًا." },
      en: {
        label: "One-off gift",
        note: "By card or through a friend abroad. A demonstration link: it takes no money.",
      },
    },
  ],
  social: [
    { network: "facebook", url: "https://example.org/facebook/waraq" },
    { network: "telegram", url: "https://example.org/telegram/waraq" },
    { network: "x", url: "https://example.org/x/waraq" },
    { network: "youtube", url: "https://example.org/youtube/waraq" },
  ],
  breaking: {
    ar: { text: "معاصر ريف إدلب تفتح أبوابها لأول محصول الزيتون من قرى الجبل", story: "olive-season" },
    en: { text: "Presses in rural Idlib open for the first olives from the hill villages", story: "olive-season-en" },
  },
};
