/** What the mail says by which a forgotten password is renewed. People have no language of their own yet: Arabic. */
export const resetWords = {
  subject: "كلمة مرور جديدة لغرفة الأخبار",
  text: [
    "طلب أحدهم كلمة مرور جديدة لحسابك في غرفة الأخبار. إن كنت أنت فاختر كلمة جديدة من هذا الرابط خلال ساعة:",
    "إن لم تطلب ذلك فلا تفعل شيئًا: كلمة مرورك كما هي.",
  ],
} as const;
