type Words = {
  title: string;
  hint: string;
  play: string;
  over: string;
  end: string;
  sure: string;
  yes: string;
  no: string;
  ended: string;
  failed: string;
  unknown: string;
  unreachable: string;
};

/** What the newsroom says of ending a pledge. */
export const pledgeWords: { ar: Words; en: Words } = {
  ar: {
    title: "إنهاء التعهد",
    hint: "يُنهى لدى خدمة الدفع أيضًا، فلا تُسحب دفعة أخرى. ما وصل يبقى.",
    play: "هذه تجربة بلا مال: تنتهي هنا وحدها.",
    over: "انتهى هذا التعهد، ولن تُسحب دفعة أخرى.",
    end: "أنهِ التعهد",
    sure: "لا رجعة في هذا. أننهيه؟",
    yes: "نعم، أنهِه",
    no: "لا",
    ended: "انتهى التعهد.",
    failed: "لم يتم الأمر. حاول مرة أخرى.",
    unknown: "لا تعهد بهذا الرقم.",
    unreachable: "لا نصل إلى خدمة الدفع الآن، فلم يتغيّر شيء. أعد المحاولة بعد قليل.",
  },
  en: {
    title: "End the pledge",
    hint: "It ends at the payment service too, and no further payment is taken. What has arrived stays.",
    play: "This is a trial without money: it ends here alone.",
    over: "This pledge has ended, and no further payment will be taken.",
    end: "End the pledge",
    sure: "This cannot be undone. End it?",
    yes: "Yes, end it",
    no: "No",
    ended: "The pledge has ended.",
    failed: "That did not work. Try again.",
    unknown: "There is no such pledge.",
    unreachable: "The payment service cannot be reached now, so nothing has changed. Try again in a while.",
  },
};
