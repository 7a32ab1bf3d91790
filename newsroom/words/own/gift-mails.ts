import type { Rhythm } from "@/domain/giving";

type Words = {
  number: string;
  day: string;
  sum: string;
  often: string;
  reference: string;
  name: string;
  receipt: (site: string, number: string) => string;
  thanks: string;
  trial: string;
  keep: string;
  /** What a gift that is given again and again can be seen, changed and stopped under. */
  support: string;
  refund: (site: string) => string;
  onItsWay: string;
  byHand: string;
  returned: string;
  given: string;
  days: string;
  missed: (site: string) => string;
  notArrived: Record<Exclude<Rhythm, "once">, string>;
  whyMissed: string;
  again: string;
  still: Record<Exclude<Rhythm, "once">, string>;
  last: string;
  due: string;
};

/** What givers are told by mail: the receipt, that money went back, that a renewal did not arrive. */
export const giftMailWords: { ar: Words; en: Words } = {
  ar: {
    number: "رقم الإيصال",
    day: "التاريخ",
    sum: "المبلغ",
    often: "كم مرة",
    reference: "الرقم المرجعي",
    name: "الاسم",
    receipt: (site, number) => `إيصال مساهمتك في ${site}: ${number}`,
    thanks: "شكرًا لك. وصلت مساهمتك، وبها وبأمثالها نواصل عملنا ولا يملي علينا أحد ما نكتب.",
    trial: "هذه طبعة تجريبية: لم يتحرك أي مال، وهذا الإيصال مثال لا أكثر.",
    keep: "احتفظ بهذه الرسالة، فهي إيصالك.",
    support: "مساهمتي: لتراها أو تغيّرها أو توقفها",
    refund: (site) => `مالك في طريق العودة إليك من ${site}`,
    onItsWay: "أعدنا إليك المبلغ المذكور هنا، وهو الآن في طريقه إلى البطاقة أو الحساب الذي دفعت منه.",
    byHand: "أعدنا إليك المبلغ المذكور هنا.",
    returned: "ما أُعيد إليك",
    given: "ما كنت قد دفعته",
    days: "قد يحتاج المصرف إلى عشرة أيام حتى يظهر المبلغ. شكرًا لك على ما نويت.",
    missed: (site) => `لم تصل مساهمتك الأخيرة في ${site}`,
    notArrived: {
      month: "لم نتمكن هذه المرة من استلام مساهمتك الشهرية.",
      year: "لم نتمكن هذه المرة من استلام مساهمتك السنوية.",
    },
    whyMissed: "كثيرًا ما يكون السبب بطاقة انتهت مدتها أو رصيدًا لم يكفِ ذلك اليوم. لم يُسحب منك شيء.",
    again: "تُعاد المحاولة عادةً من تلقاء نفسها. وإن تغيّرت بطاقتك، أو أردت مبلغًا آخر أو أن تتوقف، فهذا بيدك من هنا.",
    still: {
      month: "ما زالت مساهمتك الشهرية لم تصل.",
      year: "ما زالت مساهمتك السنوية لم تصل.",
    },
    last: "لن نكتب إليك في هذا مرة أخرى. إن أردت أن تستمر فغيّر بطاقتك من هنا، وإن أردت أن تتوقف فلا بأس، وشكرًا لك على كل ما قدمت.",
    due: "ما لم يصل",
  },
  en: {
    number: "Receipt number",
    day: "Date",
    sum: "Amount",
    often: "How often",
    reference: "Reference",
    name: "Name",
    receipt: (site, number) => `Receipt for your gift to ${site}: ${number}`,
    thanks:
      "Thank you. Your gift has arrived. Gifts like it let us go on working, and let nobody tell us what to write.",
    trial: "This is a demonstration edition: no money moved, and this receipt is only an example.",
    keep: "Keep this mail: it is your receipt.",
    support: "My support: see it, change it or stop it",
    refund: (site) => `Your money is on its way back to you from ${site}`,
    onItsWay: "We have given back the amount below. It is on its way to the card or account that you paid with.",
    byHand: "We have given back the amount below.",
    returned: "Given back to you",
    given: "You had paid",
    days: "Banks may need ten days to show it. Thank you for what you meant to give.",
    missed: (site) => `Your latest gift to ${site} did not arrive`,
    notArrived: {
      month: "This time your monthly gift could not be received.",
      year: "This time your yearly gift could not be received.",
    },
    whyMissed: "Often a card has expired, or there was not enough on it that day. Nothing was taken from you.",
    again:
      "It is usually tried again by itself. If your card has changed, or you would like another amount or to stop, you can do that here.",
    still: {
      month: "Your monthly gift has still not arrived.",
      year: "Your yearly gift has still not arrived.",
    },
    last: "We will not write about this again. To go on, change your card here; to stop is fine too, and thank you for all that you have given.",
    due: "Did not arrive",
  },
};
