type Words = Record<
  | "choose"
  | "rule"
  | "password"
  | "show"
  | "save"
  | "saved"
  | "toSignIn"
  | "failed"
  | "forgot"
  | "forgotWhy"
  | "email"
  | "sendMe"
  | "askAgain"
  | "invite"
  | "inviteWhy"
  | "inviteByHand"
  | "name"
  | "role"
  | "language"
  | "send"
  | "invited"
  | "copy"
  | "link"
  | "waiting"
  | "waitingEnded"
  | "linkOpen"
  | "inviteAgain"
  | "newLink"
  | "newLinkWhy"
  | "revoke"
  | "revoked"
  | "linkSent"
  | "whyCurrent"
  | "whyCurrentOther",
  string
> & { welcome: (name: string) => string };

/** The screens for invitations and for passwords by a link. */
export const passwordScreenWords: { ar: Words; en: Words } = {
  ar: {
    welcome: (name) => `أهلًا بك يا ${name}`,
    choose: "اختيار كلمة المرور",
    rule: "12 حرفًا على الأقل. تصلح العربية والمسافات، وجملة من عدة كلمات خير من كلمة معقدة.",
    password: "كلمة المرور الجديدة",
    show: "إظهار ما أكتب",
    save: "حفظ كلمة المرور",
    saved: "حُفظت كلمة المرور، وانتهت كل الجلسات المفتوحة. ادخل بها الآن.",
    toSignIn: "إلى تسجيل الدخول",
    failed: "تعذّر الاتصال بالموقع. تحقق من اتصالك وأعد المحاولة.",
    forgot: "نسيت كلمة المرور",
    forgotWhy: "اكتب بريدك الذي تدخل به، فيصلك رابط تختار به كلمة مرور جديدة.",
    email: "البريد الإلكتروني",
    sendMe: "إرسال الرابط",
    askAgain: "طلب رابط جديد",
    invite: "دعوة زميل",
    inviteWhy: "يصل الزميلَ بالبريد رابط يختار به كلمة مروره، ويصلح 7 أيام.",
    inviteByHand: "لا يرسل هذا الموقع بريدًا: يُعرض لك رابط مرة واحدة لتسلّمه لصاحبه. يختار به كلمة مروره خلال 7 أيام.",
    name: "الاسم",
    role: "الدور",
    language: "لغة الدعوة",
    send: "دعوة",
    invited: "أُرسلت الدعوة بالبريد.",
    copy: "انسخ هذا الرابط الآن وسلّمه لصاحبه وحده: لن يُعرض مرة أخرى.",
    link: "الرابط",
    waiting: "دُعي ولم يختر كلمة مروره بعد. يصلح الرابط حتى",
    waitingEnded: "دُعي ولم يختر كلمة مروره، ولا رابط له يصلح الآن.",
    linkOpen: "له رابط لكلمة مرور جديدة يصلح حتى",
    inviteAgain: "إعادة إرسال الدعوة",
    newLink: "رابط لكلمة مرور جديدة",
    newLinkWhy: "يختار صاحب الحساب كلمة مروره بنفسه.",
    revoke: "إيقاف الرابط",
    revoked: "أُوقف الرابط.",
    linkSent: "أُرسل الرابط بالبريد.",
    whyCurrent: "لازمة لتغيير بريدك أو كلمة مرورك.",
    whyCurrentOther: "كلمة مرورك أنت: لازمة لتغيير بريد زميل أو كلمة مروره.",
  },
  en: {
    welcome: (name) => `Welcome, ${name}`,
    choose: "Choose a password",
    rule: "At least 12 characters. Spaces and Arabic are welcome; a sentence of several words beats a complicated word.",
    password: "New password",
    show: "Show what I type",
    save: "Save the password",
    saved: "The password was saved, and all open sessions have ended. Sign in with it now.",
    toSignIn: "To sign-in",
    failed: "The site could not be reached. Check your connection and try again.",
    forgot: "Forgotten password",
    forgotWhy: "Enter the e-mail that you sign in with, and you get a link to choose a new password.",
    email: "E-mail",
    sendMe: "Send the link",
    askAgain: "Ask for a new link",
    invite: "Invite a colleague",
    inviteWhy: "They get a link by mail to choose a password with. It is good for 7 days.",
    inviteByHand:
      "This site sends no mail: you see a link, once, to hand over to the colleague, who chooses a password with it within 7 days.",
    name: "Name",
    role: "Role",
    language: "Language of the invitation",
    send: "Invite",
    invited: "The invitation was sent by mail.",
    copy: "Copy this link now and hand it over to its owner alone: it is not shown again.",
    link: "Link",
    waiting: "Invited, and has not chosen a password yet. The link is good until",
    waitingEnded: "Invited, has not chosen a password, and has no link that is good.",
    linkOpen: "Has a link to a new password, good until",
    inviteAgain: "Send the invitation again",
    newLink: "Link to a new password",
    newLinkWhy: "The account’s owner chooses the password.",
    revoke: "Revoke the link",
    revoked: "The link was revoked.",
    linkSent: "The link was sent by mail.",
    whyCurrent: "Needed to change your e-mail or password.",
    whyCurrentOther: "Your own password: needed to change a colleague’s e-mail or password.",
  },
};
