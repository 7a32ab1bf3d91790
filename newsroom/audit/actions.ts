type Labels = { ar: string; en: string };

/** Everything that the log tells of: “{person} · {action} {document}”. Nouns in Arabic fit every person. */
export const actions = {
  create: { ar: "إنشاء", en: "created" },
  update: { ar: "تعديل", en: "changed" },
  autosave: { ar: "كتابة في مسودة", en: "wrote in the draft of" },
  send: { ar: "إرسال إلى المراجعة", en: "sent for review" },
  "take-back": { ar: "استعادة من المراجعة", en: "took back from review" },
  "send-back": { ar: "إعادة إلى الكاتب", en: "sent back to the writer" },
  approve: { ar: "اعتماد", en: "approved" },
  publish: { ar: "نشر", en: "published" },
  withdraw: { ar: "سحب", en: "withdrew" },
  "withdrawal-note": { ar: "تغيير ملاحظة سحب", en: "changed the note of withdrawal of" },
  correct: { ar: "تصويب", en: "corrected" },
  "change-correction": { ar: "تعديل تصويب منشور في", en: "changed a published correction of" },
  "remove-correction": { ar: "إزالة تصويب منشور من", en: "removed a published correction of" },
  "schedule-publish": { ar: "جدولة نشر", en: "set a time to publish" },
  "schedule-withdraw": { ar: "جدولة سحب", en: "set a time to withdraw" },
  "move-schedule": { ar: "نقل موعد", en: "moved the time set for" },
  "cancel-schedule": { ar: "إلغاء موعد", en: "cancelled the time set for" },
  "retry-schedule": { ar: "إعادة محاولة موعد", en: "tried again what was set for" },
  "schedule-failed": { ar: "تعذّر تنفيذ موعد", en: "could not keep the time set for" },
  delete: { ar: "حذف", en: "deleted" },
  "sign-in": { ar: "دخول", en: "signed in" },
  "sign-in-failed": { ar: "محاولة دخول مرفوضة", en: "was refused at sign-in" },
  "sign-out": { ar: "خروج", en: "signed out" },
  "set-second-factor": { ar: "تفعيل الرمز الثاني لحساب", en: "set up the second factor of" },
  "remove-second-factor": { ar: "إيقاف الرمز الثاني لحساب", en: "turned off the second factor of" },
  "reset-second-factor": { ar: "إلغاء الرمز الثاني لحساب", en: "reset the second factor of" },
  "end-sessions": { ar: "إنهاء جلسات حساب", en: "ended sessions of" },
  "renew-recovery-codes": { ar: "تجديد رموز الاسترداد لحساب", en: "renewed the recovery codes of" },
  "make-key": { ar: "إنشاء مفتاح", en: "made the key" },
  "revoke-key": { ar: "إلغاء مفتاح", en: "revoked the key" },
  "key-refused": { ar: "رفض مفتاح", en: "refused a key" },
  invite: { ar: "دعوة", en: "invited" },
  "invite-again": { ar: "إعادة دعوة", en: "invited again" },
  "accept-invitation": { ar: "قبول دعوة", en: "took the invitation of" },
  "send-password-link": { ar: "إرسال رابط كلمة مرور جديدة إلى", en: "sent a link to a new password to" },
  "revoke-password-link": { ar: "إيقاف روابط كلمة المرور لحساب", en: "revoked the password links of" },
  forgot: { ar: "طلب كلمة مرور جديدة لحساب", en: "asked for a new password of" },
  "reset-password": { ar: "اختيار كلمة مرور جديدة لحساب", en: "chose a new password of" },
  "wrong-current-password": { ar: "كلمة مرور حالية غير صحيحة", en: "gave a wrong current password" },
  "give-link": { ar: "إعطاء رابط معاينة", en: "gave away a preview link" },
  "revoke-link": { ar: "إيقاف رابط معاينة", en: "revoked a preview link" },
  "merge-tags": { ar: "دمج وسم في", en: "merged a tag into" },
  "send-receipt": { ar: "إرسال إيصال من جديد", en: "sent the receipt again of" },
  "forget-donor": { ar: "نسيان متبرع", en: "forgot a donor" },
  "end-pledge": { ar: "إنهاء تعهد", en: "ended a pledge" },
  "export-donations": { ar: "تنزيل المساهمات", en: "downloaded the gifts" },
  "export-audit": { ar: "تصدير سجل الأحداث", en: "exported the audit log" },
} as const satisfies Record<string, Labels>;

export type Action = keyof typeof actions;

export const results = {
  ok: { ar: "تم", en: "Done" },
  refused: { ar: "رُفض", en: "Refused" },
} as const satisfies Record<string, Labels>;

export type Result = keyof typeof results;
