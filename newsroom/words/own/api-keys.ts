import type { Scope } from "../../api-keys/scopes";
import type { CountForms } from "../say";

type Words = Record<
  | "title"
  | "intro"
  | "none"
  | "wrong"
  | "notWithCookie"
  | "notOpened"
  | "tooMany"
  | "needsName"
  | "needsScopes"
  | "oddEnd"
  | "nameTaken"
  | "noSuchKey"
  | "newKey"
  | "name"
  | "nameHint"
  | "may"
  | "expiry"
  | "never"
  | "month"
  | "quarter"
  | "year"
  | "make"
  | "once"
  | "header"
  | "copy"
  | "copied"
  | "kept"
  | "key"
  | "madeBy"
  | "unused"
  | "used"
  | "from"
  | "ends"
  | "endless"
  | "revoke"
  | "sure"
  | "leave"
  | "former"
  | "revoked"
  | "ended"
  | "failed",
  string
> & { scopes: Record<Scope, string>; minutes: CountForms };

/** Keys of other programs: what their screen and the refusals say. */
export const apiKeyWords: { ar: Words; en: Words } = {
  ar: {
    title: "مفاتيح الواجهة البرمجية",
    intro: "بالمفتاح يقرأ برنامج آخر من غرفة الأخبار أو يكتب فيها، بلا حساب ولا كلمة مرور، وبقدر ما تسمح له به فقط.",
    none: "لا مفاتيح بعد.",
    wrong: "المفتاح غير صحيح، أو انتهت مدته، أو أُلغي.",
    notWithCookie: "المفتاح لا يُستعمل مع جلسة دخول. أرسل أحدهما وحده.",
    notOpened: "هذا المفتاح لا يفتح ذلك.",
    tooMany: "طلبات كثيرة بهذا المفتاح. أعد المحاولة بعد {minutes}.",
    needsName: "اكتب اسمًا للمفتاح، لا يزيد على 80 حرفًا.",
    needsScopes: "اختر ما يُسمح به لهذا المفتاح.",
    oddEnd: "موعد الانتهاء غير صالح: اختر وقتًا بعد الآن وخلال خمس سنوات.",
    nameTaken: "في الاستعمال مفتاح بهذا الاسم. اختر اسمًا آخر.",
    noSuchKey: "لا مفتاح مستعملًا بهذا الرقم.",
    newKey: "مفتاح جديد",
    name: "الاسم",
    nameHint: "باسمه تظهر أفعاله في سجل الأحداث.",
    may: "يُسمح له بما يلي",
    expiry: "المدة",
    never: "بلا نهاية",
    month: "30 يومًا",
    quarter: "90 يومًا",
    year: "سنة",
    make: "إنشاء المفتاح",
    once: "هذا هو المفتاح. احفظه الآن في مكان آمن: لن يُعرض مرة أخرى.",
    header: "يُرسل في ترويسة كل طلب:",
    copy: "نسخ",
    copied: "نُسخ.",
    kept: "حفظتُه",
    key: "المفتاح",
    madeBy: "أنشأه",
    unused: "لم يُستعمل بعد",
    used: "آخر استعمال",
    from: "من",
    ends: "ينتهي",
    endless: "بلا نهاية",
    revoke: "إلغاء",
    sure: "إلغاؤه نهائيًا",
    leave: "إبقاؤه",
    former: "مفاتيح سابقة",
    revoked: "أُلغي",
    ended: "انتهى",
    failed: "تعذّر ذلك. تحقق من اتصالك وأعد المحاولة.",
    scopes: {
      "read-published": "قراءة المنشور",
      "read-drafts": "قراءة المسودات وصورها",
      "write-stories": "كتابة المسودات وتعديلها قبل النشر",
      "manage-media": "رفع الصور ووصفها قبل نشرها",
    },
    minutes: { one: "دقيقة واحدة", two: "دقيقتين", few: "# دقائق", many: "# دقيقة", other: "# دقيقة" },
  },
  en: {
    title: "API keys",
    intro:
      "By a key another program reads from the newsroom or writes to it, without an account or a password, and no more than you allow.",
    none: "No keys yet.",
    wrong: "The key is wrong, has expired, or was revoked.",
    notWithCookie: "A key is not used together with a session. Send one of them alone.",
    notOpened: "This key does not open that.",
    tooMany: "Too many requests by this key. Try again in {minutes}.",
    needsName: "Give the key a name of at most 80 letters.",
    needsScopes: "Choose what this key may do.",
    oddEnd: "That is no time at which a key can end: choose one later than now, within five years.",
    nameTaken: "There is a key in use by that name. Choose another.",
    noSuchKey: "There is no key in use by that number.",
    newKey: "A new key",
    name: "Name",
    nameHint: "The audit log tells its deeds by this name.",
    may: "It may",
    expiry: "Lasts",
    never: "For ever",
    month: "30 days",
    quarter: "90 days",
    year: "A year",
    make: "Make the key",
    once: "This is the key. Keep it in a safe place now: it is not shown again.",
    header: "It is sent in a header of each request:",
    copy: "Copy",
    copied: "Copied.",
    kept: "I have kept it",
    key: "Key",
    madeBy: "Made by",
    unused: "Not used yet",
    used: "Last used",
    from: "from",
    ends: "Ends",
    endless: "never",
    revoke: "Revoke",
    sure: "Revoke for good",
    leave: "Keep it",
    former: "Former keys",
    revoked: "Revoked",
    ended: "Ended",
    failed: "That failed. Check your connection and try again.",
    scopes: {
      "read-published": "read what is published",
      "read-drafts": "read drafts and their pictures",
      "write-stories": "write drafts, and change them before they are published",
      "manage-media": "upload pictures, and describe them before they are published",
    },
    minutes: { one: "1 minute", other: "# minutes" },
  },
};
