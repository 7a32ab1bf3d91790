import type { PasswordProblem } from "../../passwords/password-problem";
import { passwordMails } from "./password-mails";

type Problems = Record<PasswordProblem, string>;

/** What the newsroom says of passwords, invitations and forgotten passwords. */
export const passwordWords = {
  ar: {
    problems: {
      short: "كلمة المرور أقصر من 12 حرفًا. جملة من عدة كلمات أسهل حفظًا وأصعب تخمينًا.",
      long: "كلمة المرور أطول من 256 حرفًا.",
      unseen: "في كلمة المرور حرف لا يُرى. اكتبها من لوحة المفاتيح.",
      common: "كلمة المرور هذه من أول ما يجرّبه المخمّنون. اختر جملة من عندك.",
      own: "في كلمة المرور بريدك أو اسمك أو اسم الموقع. اختر ما لا يُعرف عنك.",
    } satisfies Problems,
    needCurrent: "اكتب كلمة مرورك الحالية.",
    oneByOne: "يُغيَّر البريد وكلمة المرور لكل حساب على حدة.",
    linkEnded: "انتهى هذا الرابط أو استُعمل من قبل. اطلب رابطًا جديدًا.",
    noMail: "لا يرسل هذا الموقع بريدًا. اطلب من مدير الموقع رابطًا لكلمة مرور جديدة.",
    notAnAddress: "هذا ليس عنوان بريد إلكتروني.",
    noName: "اكتب اسمًا لا يزيد على 80 حرفًا.",
    noRole: "اختر دورًا: مراسل أو محرر أو مدير.",
    hasAccount: "لهذا البريد حساب في غرفة الأخبار.",
    invitedBefore: "دُعي صاحب هذا البريد من قبل. أعد إرسال الدعوة من صفحة حسابه.",
    notForYourself: "غيّر كلمة مرورك من صفحة حسابك بكلمتك الحالية.",
    asked: "إن كان لهذا البريد حساب فستصله رسالة فيها رابط يصلح ساعة واحدة. انظر في البريد غير المرغوب أيضًا.",
    mails: passwordMails.ar,
  },
  en: {
    problems: {
      short:
        "The password is shorter than 12 characters. A sentence of several words is easier to keep and harder to guess.",
      long: "The password is longer than 256 characters.",
      unseen: "The password holds a character that cannot be seen. Type it on the keyboard.",
      common: "This password is among the first that guessers try. Choose a sentence of your own.",
      own: "The password holds your e-mail, your name or the site’s name. Choose something not known of you.",
    } satisfies Problems,
    needCurrent: "Enter your current password.",
    oneByOne: "E-mails and passwords are changed one account at a time.",
    linkEnded: "This link has ended or was used before. Ask for a new one.",
    noMail: "This site sends no mail. Ask an administrator for a link to a new password.",
    notAnAddress: "This is no e-mail address.",
    noName: "Enter a name of at most 80 characters.",
    noRole: "Choose a role: reporter, editor or admin.",
    hasAccount: "This address has an account in the newsroom.",
    invitedBefore: "This address was invited before. Send the invitation again from the account’s page.",
    notForYourself: "Change your own password on your account’s page, with the current one.",
    asked:
      "If this address has an account, a mail with a link is on its way; it is good for an hour. Look among the spam too.",
    mails: passwordMails.en,
  },
};
