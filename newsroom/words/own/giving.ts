import type { GiftState, Rhythm } from "@/domain/giving";
import type { CountForms } from "../say";

type Port = "sandbox" | "stripe" | "hand";

type Words = {
  states: Record<GiftState, string>;
  rhythms: Record<Rhythm, string>;
  ports: Record<Port, string>;
  currencies: Record<"USD" | "EUR" | "TRY" | "SYP", string>;
  gifts: CountForms;
  total: string;
  together: (sum: string) => string;
  none: string;
  sandbox: string;
  csv: string;
  presets: string;
  rate: string;
  twice: string;
  amount: { unreadable: string; least: string; most: string; empty: string };
  settled: string;
  onlyByHand: string;
};

/** What the newsroom says of gifts. */
export const givingWords: { ar: Words; en: Words } = {
  ar: {
    states: {
      draft: "بدأت",
      pending: "تنتظر الدفع",
      paid: "وصلت",
      failed: "لم تتم",
      refunded: "أُعيدت",
      disputed: "متنازع عليها",
    },
    rhythms: { once: "مرة واحدة", month: "كل شهر", year: "كل سنة" },
    ports: { sandbox: "تجربة بلا مال", stripe: "Stripe", hand: "باليد أو بالمصرف" },
    currencies: { USD: "دولار أمريكي", EUR: "يورو", TRY: "ليرة تركية", SYP: "ليرة سورية" },
    gifts: {
      zero: "لا مساهمات",
      one: "مساهمة واحدة",
      two: "مساهمتان",
      few: "# مساهمات",
      many: "# مساهمة",
      other: "# مساهمة",
    },
    total: "ما وصل وبقي",
    together: (sum) => `المجموع نحو ${sum}`,
    none: "لم تصل مساهمة بعد.",
    sandbox: "هذه طبعة تجريبية: مساهماتها تجارب لا مال فيها.",
    csv: "تنزيل CSV",
    presets: "اكتب مبالغ مفصولة بفواصل منقوطة، مثل: 1؛ 3؛ 5؛ 10",
    rate: "اكتب رقمًا أكبر من الصفر.",
    twice: "لكل عملة سطر واحد.",
    amount: {
      empty: "اكتب المبلغ.",
      unreadable: "اكتب المبلغ رقمًا، مثل 5 أو 1.50.",
      least: "المبلغ أقل من الحد الأدنى.",
      most: "المبلغ أكبر من الحد الأعلى.",
    },
    settled: "ما ثبت من أمر المال لا يُمحى. إن عاد المبلغ إلى صاحبه فعلّم “أُعيد المبلغ”.",
    onlyByHand: "ما يُدفع بالبطاقة تخبرنا به خدمة الدفع نفسها.",
  },
  en: {
    states: {
      draft: "Begun",
      pending: "Waiting for payment",
      paid: "Received",
      failed: "Failed",
      refunded: "Given back",
      disputed: "Disputed",
    },
    rhythms: { once: "Once", month: "Every month", year: "Every year" },
    ports: { sandbox: "A trial without money", stripe: "Stripe", hand: "By hand or bank" },
    currencies: { USD: "US dollar", EUR: "Euro", TRY: "Turkish lira", SYP: "Syrian pound" },
    gifts: { one: "# gift", other: "# gifts" },
    total: "Received and kept",
    together: (sum) => `About ${sum} in all`,
    none: "No gift has arrived yet.",
    sandbox: "This is a demonstration edition: its gifts are trials, no money is in them.",
    csv: "Download CSV",
    presets: "Write amounts with semicolons between them, for example: 1; 3; 5; 10",
    rate: "Write a number above zero.",
    twice: "Each currency has one line.",
    amount: {
      empty: "Write the amount.",
      unreadable: "Write the amount as a number, for example 5 or 1.50.",
      least: "The amount is below the least.",
      most: "The amount is above the most.",
    },
    settled: "What is certain of money is not erased. If it went back to its giver, tick “Given back”.",
    onlyByHand: "What is paid by card the payment service tells us itself.",
  },
};
