import type { CountForms } from "../say";

type Words = {
  title: string;
  hint: string;
  email: string;
  look: string;
  pledges: CountForms;
  and: (gifts: string, pledges: string) => string;
  stays: string;
  sure: string;
  no: string;
  done: (what: string) => string;
  ofGift: string;
  /** The button beside a gift. */
  forget: string;
  forgotten: string;
  failed: string;
  unreadable: string;
  unknown: string;
  running: CountForms;
  begun: string;
  staysEmpty: string;
};

/** What the newsroom says of forgetting a donor. */
export const erasureWords: { ar: Words; en: Words } = {
  ar: {
    title: "نسيان متبرع",
    hint: "إذا طلب متبرع أن يُنسى فاكتب بريده هنا. تُمحى أسماؤه وعناوينه ورسائله من كل مساهماته وتعهداته، وتبقى المبالغ.",
    email: "بريد المتبرع",
    look: "انظر ما يخصّه",
    pledges: {
      zero: "لا تعهدات",
      one: "تعهد واحد",
      two: "تعهدان",
      few: "# تعهدات",
      many: "# تعهدًا",
      other: "# تعهد",
    },
    and: (gifts, pledges) => `${gifts}، ${pledges}`,
    stays: "لا يمكن التراجع. تبقى المبالغ وأرقام الإيصالات، ولا يبقى ما يدل على صاحبها.",
    sure: "نعم، انسَ المتبرع",
    no: "لا",
    done: (what) => `نُسي المتبرع: ${what}.`,
    ofGift: "صاحب المساهمة",
    forget: "انسَ صاحبها",
    forgotten: "نُسي صاحب هذه المساهمة، ولا يعود اسمه ولا بريده إليها.",
    failed: "لم يتم الأمر. حاول مرة أخرى.",
    unreadable: "اكتب بريدًا واحدًا، مثل name@example.org.",
    unknown: "لا مساهمة بهذا الرقم المرجعي.",
    running: {
      one: "للمتبرع تعهد قائم. أنهِ التعهد أولًا حتى لا يُسحب مال ممن لم نعد نعرفه.",
      two: "للمتبرع تعهدان قائمان. أنهِهما أولًا حتى لا يُسحب مال ممن لم نعد نعرفه.",
      few: "للمتبرع # تعهدات قائمة. أنهِها أولًا حتى لا يُسحب مال ممن لم نعد نعرفه.",
      other: "للمتبرع # تعهدًا قائمًا. أنهِها أولًا حتى لا يُسحب مال ممن لم نعد نعرفه.",
    },
    begun: "بدأ المتبرع خلال اليوم الماضي مساهمة متكررة لم يُعرف مصيرها بعد. انتظر يومًا ثم حاول.",
    staysEmpty: "نُسي صاحب هذه المساهمة، فيبقى هذا الحقل فارغًا.",
  },
  en: {
    title: "Forget a donor",
    hint: "If donors ask to be forgotten, write their e-mail here. Names, addresses and messages are erased from all their gifts and pledges; the amounts stay.",
    email: "Donor’s e-mail",
    look: "See what there is",
    pledges: { one: "# pledge", other: "# pledges" },
    and: (gifts, pledges) => `${gifts}, ${pledges}`,
    stays: "It cannot be undone. Amounts and receipt numbers stay; nothing stays that tells whose they were.",
    sure: "Yes, forget the donor",
    no: "No",
    done: (what) => `The donor is forgotten: ${what}.`,
    ofGift: "Whose gift it is",
    forget: "Forget the giver",
    forgotten: "The giver of this gift is forgotten; name and e-mail do not come back to it.",
    failed: "That did not work. Try again.",
    unreadable: "Write one e-mail address, such as name@example.org.",
    unknown: "There is no gift of that reference number.",
    running: {
      one: "The donor has an active pledge. End the pledge first, so that nobody is charged whom we no longer know.",
      other: "The donor has # active pledges. End them first, so that nobody is charged whom we no longer know.",
    },
    begun:
      "Within the last day the donor has begun a repeating gift of which it is not known yet what became. Wait a day, then try again.",
    staysEmpty: "The giver was forgotten, so this field stays empty.",
  },
};
