import type { State, Step } from "../../workflow/state";
import type { CountForms } from "../say";

type Words = {
  bar: string;
  steps: string;
  explain: Record<State, string>;
  buttons: Record<Step, string>;
  beside: (moment: string) => string;
  seeLive: string;
  differs: (fields: string[]) => string;
  sentBack: (name: string | null) => string;
  whatLacks: string;
  withdrawQuestion: string;
  cancel: string;
  notSaved: string;
  history: string;
  byItself: string;
  notes: string;
  noteCount: CountForms;
  newNote: string;
  toWhom: string;
  everybody: string;
  sendNote: string;
  to: (name: string) => string;
  settled: string;
  formerColleague: string;
};

/** What stands above a story in its edit view. */
export const storyDeskWords: { ar: Words; en: Words } = {
  ar: {
    bar: "حال المادة",
    steps: "خطوات المادة",
    explain: {
      draft: "لم تُرسل إلى المراجعة بعد.",
      review: "تنتظر قرار محرر.",
      approved: "جاهزة للنشر كما هي. تعديل المراسل يعيدها مسودة.",
      scheduled: "تُنشر في موعدها كما اعتُمدت.",
      published: "يقرؤها القراء كما هي هنا.",
      corrected: "يقرؤها القراء كما هي هنا، ومعها تصويب.",
      withdrawn: "نُشرت ثم سُحبت، ولا يراها القراء.",
    },
    buttons: {
      send: "إرسال إلى المراجعة",
      "take-back": "استعادة من المراجعة",
      "send-back": "إعادة مع ملاحظة",
      approve: "اعتماد",
      schedule: "تحديد موعد",
      unschedule: "إلغاء الموعد",
      publish: "نشر الآن",
      withdraw: "سحب من الموقع",
    },
    beside: (moment) => `القراء يرون نسخة ${moment}، وهذه مسودة تعديل.`,
    seeLive: "افتح ما يراه القراء",
    differs: (fields) => ` تختلف عنها في: ${fields.join("، ")}.`,
    sentBack: (name) => (name ? `أعادها ${name} مع ملاحظة:` : "أُعيدت مع ملاحظة:"),
    whatLacks: "ما الذي ينقص المادة؟ يقرؤه صاحبها.",
    withdrawQuestion: "تختفي المادة من الموقع ومن البحث فورًا، ومن يفتح رابطها يقرأ أنها سُحبت.",
    cancel: "تراجع",
    notSaved: "لم يُحفظ ما كتبته، فلم تُتخذ الخطوة. حاول مرة أخرى.",
    history: "تاريخ المادة",
    byItself: "تلقائيًا",
    notes: "ملاحظات الزملاء",
    noteCount: {
      zero: "لا ملاحظات للزملاء",
      one: "ملاحظة واحدة من الزملاء",
      two: "ملاحظتان من الزملاء",
      few: "# ملاحظات من الزملاء",
      many: "# ملاحظة من الزملاء",
      other: "# ملاحظة من الزملاء",
    },
    newNote: "ملاحظة جديدة، لا يراها القراء",
    toWhom: "إلى",
    everybody: "كل من يعمل على المادة",
    sendNote: "أضف الملاحظة",
    to: (name) => `إلى ${name}`,
    settled: "سُوّيت",
    formerColleague: "زميل سابق",
  },
  en: {
    bar: "Where the story stands",
    steps: "Steps of the story",
    explain: {
      draft: "Not sent for review yet.",
      review: "Waiting for an editor’s decision.",
      approved: "Ready to be published as it is. A reporter’s change makes it a draft again.",
      scheduled: "Goes out at its time, as it was approved.",
      published: "Readers see it as it is here.",
      corrected: "Readers see it as it is here, with a correction.",
      withdrawn: "Published once, then withdrawn: readers do not see it.",
    },
    buttons: {
      send: "Send for review",
      "take-back": "Take back from review",
      "send-back": "Send back with a note",
      approve: "Approve",
      schedule: "Set a time",
      unschedule: "Cancel the time",
      publish: "Publish now",
      withdraw: "Withdraw from the site",
    },
    beside: (moment) => `Readers see the version of ${moment}; this is a draft of a change.`,
    seeLive: "Open what readers see",
    differs: (fields) => ` It differs in: ${fields.join(", ")}.`,
    sentBack: (name) => (name ? `Sent back by ${name} with a note:` : "Sent back with a note:"),
    whatLacks: "What does the story lack? Its owner reads this.",
    withdrawQuestion:
      "The story leaves the site and the search at once; whoever opens its address reads that it was withdrawn.",
    cancel: "Cancel",
    notSaved: "What you wrote could not be saved, so the step was not taken. Try again.",
    history: "History of the story",
    byItself: "by itself",
    notes: "Colleagues’ notes",
    noteCount: { one: "One note from colleagues", other: "# notes from colleagues" },
    newNote: "New note, never seen by readers",
    toWhom: "To",
    everybody: "Everybody on this story",
    sendNote: "Add the note",
    to: (name) => `to ${name}`,
    settled: "Settled",
    formerColleague: "A former colleague",
  },
};
