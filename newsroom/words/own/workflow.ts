import type { State } from "../../workflow/state";
import type { Deed } from "../../workflow/step-log";

type Words = {
  states: Record<State, string>;
  /** What a step does, as a noun: “approving the story”. */
  deeds: Record<Deed, string>;
  stage: string;
  besideLive: string;
  unknownStep: string;
  unknownState: string;
  signIn: string;
  editorsOnly: string;
  ownerOnly: string;
  inEditorsHands: string;
  wrongState: (deed: string, state: string) => string;
  moved: (name: string | null, deed: string, state: string) => string;
  rewritten: string;
  noteMissing: string;
  noteTooLong: string;
};

/** What the workflow says: names of states and steps, and why a step is refused. */
export const workflowWords: { ar: Words; en: Words } = {
  ar: {
    states: {
      draft: "مسودة",
      review: "قيد المراجعة",
      approved: "معتمدة",
      scheduled: "مجدولة",
      published: "منشورة",
      corrected: "منشورة مع تصويب",
      withdrawn: "مسحوبة",
    },
    deeds: {
      send: "إرسال المادة إلى المراجعة",
      "take-back": "استعادة المادة من المراجعة",
      "send-back": "إعادة المادة إلى كاتبها",
      approve: "اعتماد المادة",
      schedule: "تحديد موعد المادة",
      unschedule: "إلغاء موعد المادة",
      publish: "نشر المادة",
      withdraw: "سحب المادة",
      reopen: "تعديل المادة بعد اعتمادها",
    },
    stage: "المرحلة",
    besideLive: "ونسخة سابقة منشورة",
    unknownStep: "لا توجد خطوة بهذا الاسم.",
    unknownState: "لا توجد حالة بهذا الاسم.",
    signIn: "سجّل الدخول أولًا.",
    editorsOnly: "هذه الخطوة للمحررين والمديرين.",
    ownerOnly: "هذه الخطوة لصاحب المادة.",
    inEditorsHands: "نُشرت هذه المادة من قبل، فهي الآن في يد المحررين.",
    wrongState: (deed, state) => `لا يمكن ${deed} وهي ${state}.`,
    moved: (name, deed, state) =>
      `سبقك زميل${name ? ` (${name})` : ""} إلى ${deed}، وهي الآن ${state}. انظر فيها ثم قرّر.`,
    rewritten: "تغيّر نص المادة منذ فتحتها. اقرأ نسختها الأحدث ثم قرّر.",
    noteMissing: "اكتب لصاحب المادة ما الذي ينقصها.",
    noteTooLong: "الملاحظة أطول من 2000 حرف.",
  },
  en: {
    states: {
      draft: "Draft",
      review: "In review",
      approved: "Approved",
      scheduled: "Scheduled",
      published: "Published",
      corrected: "Published, corrected",
      withdrawn: "Withdrawn",
    },
    deeds: {
      send: "sending the story for review",
      "take-back": "taking the story back from review",
      "send-back": "sending the story back to its writer",
      approve: "approving the story",
      schedule: "setting a time for the story",
      unschedule: "cancelling the story’s time",
      publish: "publishing the story",
      withdraw: "withdrawing the story",
      reopen: "changing the story after its approval",
    },
    stage: "Stage",
    besideLive: "an earlier version is public",
    unknownStep: "There is no such step.",
    unknownState: "There is no such state.",
    signIn: "Sign in first.",
    editorsOnly: "This step is for editors and administrators.",
    ownerOnly: "This step is for the owner of the story.",
    inEditorsHands: "This story was published before, so it is in the editors’ hands now.",
    wrongState: (deed, state) => `Not possible: ${deed}. It stands at “${state}”.`,
    moved: (name, deed, state) =>
      `A colleague${name ? ` (${name})` : ""} came first with ${deed}; it now stands at “${state}”. Look at it, then decide.`,
    rewritten: "The story’s words have changed since you opened it. Read the newest version, then decide.",
    noteMissing: "Tell the writer what the story lacks.",
    noteTooLong: "The note is longer than 2000 letters.",
  },
};
