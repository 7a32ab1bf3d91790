type Words = {
  title: string;
  number: string;
  none: string;
  noAddress: string;
  noServer: string;
  notYet: string;
  send: string;
  queued: string;
  failed: string;
  told: { receipt: string; refund: string; missed: string };
  unknown: string;
};

/** What the newsroom says of receipts, on a gift's screen and against what cannot be sent. */
export const receiptWords: { ar: Words; en: Words } = {
  ar: {
    title: "الإيصال",
    number: "رقم الإيصال",
    none: "تأخذ المساهمة رقم إيصال حين تصل.",
    noAddress: "لا بريد لهذه المساهمة، فلا يُرسل إيصالها.",
    noServer: "لا خادم بريد في هذا الموقع، فلا يُرسل إيصال.",
    notYet: "لا إيصال قبل أن تصل المساهمة.",
    send: "أرسل الإيصال من جديد",
    queued: "الإيصال في البريد الصادر.",
    failed: "لم يتم الأمر. حاول مرة أخرى.",
    told: {
      receipt: "كُتب الإيصال إلى صاحبها",
      refund: "كُتب إليه أن ماله عائد",
      missed: "كُتب إليه أن الدفعة لم تصل",
    },
    unknown: "لا مساهمة بهذا الرقم.",
  },
  en: {
    title: "Receipt",
    number: "Receipt number",
    none: "A gift gets a receipt number when it arrives.",
    noAddress: "This gift has no e-mail address, so its receipt goes nowhere.",
    noServer: "This site has no mail server, so no receipt can be sent.",
    notYet: "There is no receipt before the gift has arrived.",
    send: "Send the receipt again",
    queued: "The receipt is in the outbox.",
    failed: "That did not work. Try again.",
    told: {
      receipt: "The receipt was written to its giver",
      refund: "Its giver was told that the money is on its way back",
      missed: "Its giver was told that the payment did not arrive",
    },
    unknown: "There is no such gift.",
  },
};
