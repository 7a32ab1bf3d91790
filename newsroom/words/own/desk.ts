import type { CountForms } from "../say";

type Words = {
  greeting: (name: string) => string;
  untitled: string;
  stories: CountForms;
  waiting: string;
  noneWaiting: string;
  sent: (name: string | null, ago: string) => string;
  approved: string;
  noneApproved: string;
  approvedBy: (name: string | null, ago: string) => string;
  drafts: string;
  noDrafts: string;
  sentBack: (name: string | null) => string;
  notes: string;
  noteCount: CountForms;
  noNotes: string;
  formerColleague: string;
  mostRead: string;
  noneRead: string;
};

/** What stands on the desk, the first screen after signing in. */
export const deskWords: { ar: Words; en: Words } = {
  ar: {
    greeting: (name) => `أهلًا ${name}، هذا ما ينتظرك`,
    untitled: "بلا عنوان",
    stories: {
      zero: "لا مواد",
      one: "مادة واحدة",
      two: "مادتان",
      few: "# مواد",
      many: "# مادة",
      other: "# مادة",
    },
    waiting: "تنتظر المراجعة",
    noneWaiting: "لا مادة تنتظر المراجعة.",
    sent: (name, ago) => (name ? `من ${name}، ${ago}` : ago),
    approved: "معتمدة تنتظر النشر",
    noneApproved: "لا مادة معتمدة تنتظر النشر.",
    approvedBy: (name, ago) => (name ? `اعتماد ${name}، ${ago}` : ago),
    drafts: "مسوداتي",
    noDrafts: "لا مسودات لديك.",
    sentBack: (name) => (name ? `أُعيدت إليك من ${name}:` : "أُعيدت إليك:"),
    notes: "ملاحظات الزملاء",
    noteCount: {
      zero: "لا ملاحظات",
      one: "ملاحظة واحدة",
      two: "ملاحظتان",
      few: "# ملاحظات",
      many: "# ملاحظة",
      other: "# ملاحظة",
    },
    noNotes: "لا ملاحظات لك.",
    formerColleague: "زميل سابق",
    mostRead: "الأكثر قراءة اليوم",
    noneRead: "لا قراءات كافية بعد في اليوم الأخير.",
  },
  en: {
    greeting: (name) => `Welcome, ${name}: this is waiting for you`,
    untitled: "Untitled",
    stories: { one: "One story", other: "# stories" },
    waiting: "Waiting for review",
    noneWaiting: "No story is waiting for review.",
    sent: (name, ago) => (name ? `From ${name}, ${ago}` : ago),
    approved: "Approved, to be published",
    noneApproved: "No approved story is waiting to be published.",
    approvedBy: (name, ago) => (name ? `Approved by ${name}, ${ago}` : ago),
    drafts: "My drafts",
    noDrafts: "You have no drafts.",
    sentBack: (name) => (name ? `Sent back to you by ${name}:` : "Sent back to you:"),
    notes: "Colleagues’ notes",
    noteCount: { one: "One note", other: "# notes" },
    noNotes: "There are no notes for you.",
    formerColleague: "A former colleague",
    mostRead: "Most read today",
    noneRead: "Too little was read in the last day.",
  },
};
