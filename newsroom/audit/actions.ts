type Labels = { ar: string; en: string };

/** Everything that the log tells of, as its sentences name it: “{person} {said}: {title}”. */
export const actions = {
  create: { ar: "أنشأ", en: "created" },
  update: { ar: "عدّل", en: "changed" },
  autosave: { ar: "كتب في مسودة", en: "wrote in the draft of" },
  publish: { ar: "نشر", en: "published" },
  withdraw: { ar: "سحب", en: "withdrew" },
  "withdrawal-note": { ar: "غيّر ملاحظة سحب", en: "changed the note of withdrawal of" },
  correct: { ar: "صحّح", en: "corrected" },
  "change-correction": { ar: "عدّل تصويبًا منشورًا في", en: "changed a published correction of" },
  "remove-correction": { ar: "أزال تصويبًا منشورًا من", en: "removed a published correction of" },
  delete: { ar: "حذف", en: "deleted" },
  "sign-in": { ar: "دخل", en: "signed in" },
  "sign-in-failed": { ar: "حاول الدخول فرُفض", en: "was refused at sign-in" },
  "sign-out": { ar: "خرج", en: "signed out" },
  "export-audit": { ar: "صدّر سجل الأحداث", en: "exported the audit log" },
} as const satisfies Record<string, Labels>;

export type Action = keyof typeof actions;

export const results = {
  ok: { ar: "تم", en: "Done" },
  refused: { ar: "رُفض", en: "Refused" },
} as const satisfies Record<string, Labels>;

export type Result = keyof typeof results;
