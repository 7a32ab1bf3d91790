type Words = {
  until: string;
  nowhere: string;
  tier: string;
  goal: string;
  given: string;
};

/** What the newsroom says of campaigns. */
export const campaignWords: { ar: Words; en: Words } = {
  ar: {
    until: "تنتهي الحملة قبل أن تبدأ. صحّح أحد الموعدين.",
    nowhere: "اختر قسمًا واحدًا على الأقل، أو علّم “في كل الموقع”.",
    tier: "اكتب المبلغ رقمًا من واحد فأكثر، مثل 5 أو 10.",
    goal: "اكتب الهدف رقمًا من واحد فأكثر، مثل 5000، أو اتركه فارغًا.",
    given: "وصلت مساهمات من هذه الحملة، وحذفها يُضيّع مصدرها. أوقفها بدل ذلك.",
  },
  en: {
    until: "The campaign ends before it begins. Correct one of the two times.",
    nowhere: "Choose one section at least, or tick “Everywhere”.",
    tier: "Write the amount as a number from one on, for example 5 or 10.",
    goal: "Write the goal as a number from one on, for example 5000, or leave it empty.",
    given: "This campaign has brought gifts; they would no longer tell where they came from. Switch it off instead.",
  },
};
