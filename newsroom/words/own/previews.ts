import type { CountForms } from "../say";

type Words = {
  title: string;
  forWhom: string;
  fixed: string;
  follows: string;
  days: string;
  make: string;
  copy: string;
  copied: string;
  revoke: string;
  revoked: string;
  expires: (when: string) => string;
  expired: string;
  openings: CountForms;
  none: string;
  failed: string;
  noLabel: string;
  oddExpiry: string;
  pastExpiry: string;
  farExpiry: string;
};

/** What the newsroom says about links that open a draft to outsiders. */
export const previewWords: { ar: Words; en: Words } = {
  ar: {
    title: "روابط المعاينة",
    forWhom: "لمن هذا الرابط؟",
    fixed: "نسخة ثابتة: المادة كما هي الآن",
    follows: "يتبع المسودة",
    days: "صالح لكم يومًا (90 على الأكثر)",
    make: "أنشئ رابطًا",
    copy: "انسخ",
    copied: "نُسخ",
    revoke: "أوقف",
    revoked: "موقوف",
    expires: (when) => `ينتهي: ${when}`,
    expired: "انتهت صلاحيته",
    openings: {
      zero: "لم يُفتح بعد",
      one: "فُتح مرة واحدة",
      two: "فُتح مرتين",
      few: "فُتح # مرات",
      many: "فُتح # مرة",
      other: "فُتح # مرة",
    },
    none: "لم يُعطَ أحد رابطًا لهذه المادة.",
    failed: "لم يتم الأمر. حاول مرة أخرى.",
    noLabel: "اكتب لمن هذا الرابط.",
    oddExpiry: "اكتب موعدًا صحيحًا ينتهي فيه الرابط.",
    pastExpiry: "هذا الموعد مضى. اختر موعدًا آتيًا.",
    farExpiry: "لا يُفتح رابط لأكثر من 90 يومًا.",
  },
  en: {
    title: "Preview links",
    forWhom: "Who is this link for?",
    fixed: "One version: the story as it is now",
    follows: "Follows the draft",
    days: "Open for how many days (90 at most)",
    make: "Make a link",
    copy: "Copy",
    copied: "Copied",
    revoke: "Revoke",
    revoked: "Revoked",
    expires: (when) => `Expires: ${when}`,
    expired: "Expired",
    openings: { zero: "Not opened yet", one: "Opened once", other: "Opened # times" },
    none: "Nobody was given a link to this story.",
    failed: "That did not work. Try again.",
    noLabel: "Say who this link is for.",
    oddExpiry: "Enter a time at which the link expires.",
    pastExpiry: "This time has passed. Choose one to come.",
    farExpiry: "No link is open for more than 90 days.",
  },
};
