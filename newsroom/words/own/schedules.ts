type Words = {
  article: string;
  action: string;
  at: string;
  status: string;
  problem: string;
  madeBy: string;
  doneAt: string;
  actions: Record<"publish" | "withdraw", string>;
  statuses: Record<"pending" | "done" | "failed" | "cancelled", string>;
  notATime: string;
  noSuchHour: (zone: string) => string;
  past: string;
  tooFar: string;
  unknownAction: string;
  editorsOnly: string;
  signIn: string;
  already: Record<"publish" | "withdraw", string>;
  nothingToPublish: string;
  nothingToWithdraw: string;
  rewritten: string;
  invalid: (fields: string) => string;
  embargoed: (time: string) => string;
  notPending: string;
  underWay: string;
  failed: string;
};

const ar: Words = {
  article: "المادة",
  action: "ما يحدث",
  at: "الموعد",
  status: "الحال",
  problem: "المشكلة",
  madeBy: "جدولها",
  doneAt: "تم في",
  actions: { publish: "نشر", withdraw: "سحب" },
  statuses: { pending: "بانتظار موعده", done: "تم", failed: "تعذّر", cancelled: "أُلغي" },
  notATime: "اكتب الموعد تاريخًا وساعة.",
  noSuchHour: (zone) => `هذه الساعة لا وجود لها في تلك الليلة: تُقدَّم الساعة فيها بتوقيت ${zone}. اختر ساعة أخرى.`,
  past: "هذا الموعد مضى: اختر موعدًا لاحقًا، أو نفّذ الآن باليد.",
  tooFar: "هذا الموعد بعد أكثر من سنة: اختر موعدًا أقرب.",
  unknownAction: "يمكن جدولة النشر أو السحب فقط.",
  editorsOnly: "الجدولة للمحررين والمديرين فقط.",
  signIn: "سجّل الدخول أولًا.",
  already: {
    publish: "لهذه المادة موعد نشر من قبل: انقله أو ألغه أولًا.",
    withdraw: "لهذه المادة موعد سحب من قبل: انقله أو ألغه أولًا.",
  },
  nothingToPublish: "آخر ما حُفظ من هذه المادة منشور كما هو: لا جديد يُجدول نشره.",
  nothingToWithdraw: "هذه المادة ليست منشورة، ولن تكون منشورة قبل هذا الموعد: لا شيء يُسحب.",
  rewritten: "تغيّرت المادة بعد أن رأيتها: راجعها ثم جدولها.",
  invalid: (fields) => `لا يمكن نشر المادة كما هي. راجع: ${fields}.`,
  embargoed: (time) => `على المادة حظر نشر حتى ${time}. لا تُنشر قبل ذلك إلا إذا رفع محرر الحظر وحفظ أولًا.`,
  notPending: "هذا الموعد لم يعد قائمًا.",
  underWay: "يُنفَّذ هذا الموعد الآن.",
  failed: "تعذّر التنفيذ لخطأ في الخادم، ويُعاد تلقائيًا.",
};

const en: Words = {
  article: "Story",
  action: "What happens",
  at: "Time",
  status: "Status",
  problem: "Problem",
  madeBy: "Scheduled by",
  doneAt: "Done at",
  actions: { publish: "Publish", withdraw: "Withdraw" },
  statuses: { pending: "Waiting for its time", done: "Done", failed: "Failed", cancelled: "Cancelled" },
  notATime: "Enter the time as a date and an hour.",
  noSuchHour: (zone) => `There is no such hour in that night: clocks in ${zone} are put forward. Choose another.`,
  past: "This time has passed: choose a later one, or do it now by hand.",
  tooFar: "This time is more than a year away: choose an earlier one.",
  unknownAction: "Only publishing and withdrawing can be scheduled.",
  editorsOnly: "Only editors and administrators set times.",
  signIn: "Sign in first.",
  already: {
    publish: "This story already has a time of publication: move or cancel it first.",
    withdraw: "This story already has a time of withdrawal: move or cancel it first.",
  },
  nothingToPublish: "What was saved last of this story is published as it is: there is nothing new to schedule.",
  nothingToWithdraw: "This story is not published and will not be before that time: there is nothing to withdraw.",
  rewritten: "The story has changed since you saw it: look at it, then schedule it.",
  invalid: (fields) => `The story cannot be published as it is. Look at: ${fields}.`,
  embargoed: (time) =>
    `The story is under embargo until ${time}. It is published earlier only when an editor has lifted the embargo and saved.`,
  notPending: "This time is not set any more.",
  underWay: "This is being done right now.",
  failed: "It failed because of a fault of the server, and is tried again by itself.",
};

/** What the newsroom says of times that are set for stories. */
export const scheduleWords = { ar, en };
