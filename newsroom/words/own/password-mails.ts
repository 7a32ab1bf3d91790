/** Mails about passwords and invitations. */
export const passwordMails = {
  ar: {
    invitation: (site: string, link: string) => ({
      subject: `دعوة إلى غرفة أخبار ${site}`,
      text: `أهلًا بك في غرفة أخبار ${site}.\n\nاختر كلمة مرورك من هذا الرابط. هو لك وحدك، ويصلح مرة واحدة خلال 7 أيام:\n\n${link}\n\nإن لم تكن تنتظر هذه الدعوة فأهملها.`,
    }),
    reset: (site: string, link: string) => ({
      subject: `كلمة مرور جديدة لحسابك في ${site}`,
      text: `طُلبت كلمة مرور جديدة لحسابك في غرفة أخبار ${site}.\n\nاخترها من هذا الرابط. يصلح مرة واحدة خلال ساعة:\n\n${link}\n\nإن لم تطلب ذلك فلا تفعل شيئًا: كلمة مرورك كما هي.`,
    }),
    changedSubject: (site: string) => `تغيّر في حسابك في ${site}`,
    changed: (site: string) => `تغيّر حسابك في غرفة أخبار ${site}:`,
    passwordChanged: "كلمة المرور جديدة، وانتهت الجلسات الأخرى.",
    emailChanged: (email: string) => `صار بريد الحساب ${email}، ولن تصل رسائله إلى هنا بعد الآن.`,
    notYou: "إن لم تكن أنت من طلب ذلك فأبلغ مدير الموقع حالًا.",
  },
  en: {
    invitation: (site: string, link: string) => ({
      subject: `Invitation to the newsroom of ${site}`,
      text: `Welcome to the newsroom of ${site}.\n\nChoose your password with this link. It is yours alone and works once within 7 days:\n\n${link}\n\nIf you did not expect this invitation, ignore it.`,
    }),
    reset: (site: string, link: string) => ({
      subject: `A new password for your account at ${site}`,
      text: `A new password was asked for your account in the newsroom of ${site}.\n\nChoose it with this link. It works once within an hour:\n\n${link}\n\nIf you did not ask, do nothing: your password is as it was.`,
    }),
    changedSubject: (site: string) => `Your account at ${site} was changed`,
    changed: (site: string) => `Your account in the newsroom of ${site} was changed:`,
    passwordChanged: "The password is new, and all other sessions have ended.",
    emailChanged: (email: string) => `The account’s e-mail is now ${email}; its mails come here no longer.`,
    notYou: "If it was not you who wanted this, tell the site’s administrator at once.",
  },
};
