type Words = Record<
  | "codeNeeded"
  | "wrongCode"
  | "wrongRecoveryCode"
  | "wrongPassword"
  | "owing"
  | "alreadyOn"
  | "notOn"
  | "beginFirst"
  | "title"
  | "why"
  | "required"
  | "step1"
  | "step2"
  | "step3"
  | "secret"
  | "code"
  | "recoveryCode"
  | "useRecovery"
  | "useCode"
  | "confirm"
  | "signOut"
  | "codesTitle"
  | "codesOnce"
  | "download"
  | "print"
  | "done"
  | "signIn"
  | "email"
  | "password"
  | "forgot"
  | "back"
  | "offline"
  | "codeTitle"
  | "codeHint"
  | "recoveryHint"
  | "fileName",
  string
>;

/** The second factor: what its screens and refusals say. */
export const secondFactorWords: { ar: Words; en: Words } = {
  ar: {
    codeNeeded: "اكتب الرمز الذي يعرضه تطبيق المصادقة.",
    wrongCode: "الرمز غير صحيح، أو سبق استعماله. انتظر الرمز التالي وأعد المحاولة.",
    wrongRecoveryCode: "رمز الاسترداد غير صحيح، أو سبق استعماله.",
    wrongPassword: "كلمة المرور غير صحيحة.",
    owing: "يلزم حسابك رمز ثانٍ عند الدخول. فعّله أولًا من شاشة التفعيل.",
    alreadyOn: "الرمز الثاني مفعّل من قبل.",
    notOn: "الرمز الثاني غير مفعّل.",
    beginFirst: "ابدأ التفعيل أولًا.",
    title: "تفعيل الرمز الثاني",
    why: "بعد كلمة المرور يطلب الموقع رمزًا من هاتفك، فلا تكفي كلمة مرور مسروقة لدخول غرفة الأخبار.",
    required: "إدارة الموقع تشترط الرمز الثاني لحسابك: لن تفتح غرفة الأخبار قبل تفعيله.",
    step1: "ثبّت على هاتفك تطبيق مصادقة، مثل Aegis أو Google Authenticator.",
    step2: "امسح هذا المربع بالتطبيق، أو اكتب فيه المفتاح بيدك.",
    step3: "اكتب الرمز الذي يعرضه التطبيق.",
    secret: "المفتاح",
    code: "الرمز من 6 أرقام",
    recoveryCode: "رمز الاسترداد",
    useRecovery: "هاتفي ليس معي: استعمال رمز استرداد",
    useCode: "استعمال رمز التطبيق",
    confirm: "تفعيل",
    signOut: "تسجيل الخروج",
    codesTitle: "رموز الاسترداد",
    codesOnce: "إن ضاع هاتفك فكل رمز من هذه يُدخلك مرة واحدة. احفظها في مكان آمن غير هاتفك: لن تُعرض مرة أخرى.",
    download: "تنزيل",
    print: "طباعة",
    done: "حفظتُها: إلى غرفة الأخبار",
    signIn: "تسجيل الدخول",
    email: "البريد الإلكتروني",
    password: "كلمة المرور",
    forgot: "نسيت كلمة المرور؟",
    back: "رجوع",
    offline: "تعذّر الاتصال بالموقع. تحقق من اتصالك وأعد المحاولة.",
    codeTitle: "بقي الرمز الثاني",
    codeHint: "افتح تطبيق المصادقة على هاتفك واكتب الرمز الذي يعرضه لهذا الموقع.",
    recoveryHint: "اكتب رمزًا من رموز الاسترداد التي حفظتها. كل رمز يُستعمل مرة واحدة.",
    fileName: "رموز الاسترداد",
  },
  en: {
    codeNeeded: "Enter the code that your authenticator app shows.",
    wrongCode: "The code is wrong or was used already. Wait for the next one and try again.",
    wrongRecoveryCode: "The recovery code is wrong or was used already.",
    wrongPassword: "The password is wrong.",
    owing: "Your account needs a second factor. Set it up first, on its screen.",
    alreadyOn: "There is a second factor already.",
    notOn: "There is no second factor.",
    beginFirst: "Begin to set it up first.",
    title: "Set up a second factor",
    why: "After the password the site asks for a code from your telephone: a stolen password alone opens no newsroom.",
    required: "The site demands a second factor of your account: the newsroom stays closed until it is set up.",
    step1: "Install an authenticator app on your telephone, such as Aegis or Google Authenticator.",
    step2: "Scan this square with the app, or type the key into it.",
    step3: "Enter the code that the app shows.",
    secret: "Key",
    code: "Code of 6 digits",
    recoveryCode: "Recovery code",
    useRecovery: "I do not have my telephone: use a recovery code",
    useCode: "Use a code from the app",
    confirm: "Set up",
    signOut: "Sign out",
    codesTitle: "Recovery codes",
    codesOnce:
      "Should you lose your telephone, each of these lets you in once. Keep them in a safe place that is not your telephone: they are not shown again.",
    download: "Download",
    print: "Print",
    done: "I have kept them: to the newsroom",
    signIn: "Sign in",
    email: "E-mail",
    password: "Password",
    forgot: "Forgot the password?",
    back: "Back",
    offline: "The site could not be reached. Check your connection and try again.",
    codeTitle: "One more step",
    codeHint: "Open the authenticator app on your telephone and enter the code that it shows for this site.",
    recoveryHint: "Enter one of the recovery codes that you have kept. Each works once.",
    fileName: "recovery-codes",
  },
};
