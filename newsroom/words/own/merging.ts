import type { CountForms } from "../say";

type Words = {
  title: string;
  search: string;
  hint: string;
  moves: CountForms;
  merge: (into: string) => string;
  sure: string;
  no: string;
  failed: string;
  none: string;
  editorsOnly: string;
  itself: string;
  unknown: string;
};

/** What the newsroom says about merging one tag into another. */
export const mergingWords: { ar: Words; en: Words } = {
  ar: {
    title: "ادمج في وسم آخر",
    search: "ابحث عن الوسم الباقي",
    hint: "تنتقل المواد إلى الوسم الآخر، ويُحال عنوان هذا الوسم إليه، ثم يُحذف. لا يمكن التراجع.",
    moves: {
      zero: "لا مواد بهذا الوسم",
      one: "تنتقل مادة واحدة",
      two: "تنتقل مادتان",
      few: "تنتقل # مواد",
      many: "تنتقل # مادة",
      other: "تنتقل # مادة",
    },
    merge: (into) => `ادمج في “${into}”`,
    sure: "نعم، ادمج",
    no: "لا",
    failed: "لم يتم الأمر. حاول مرة أخرى.",
    none: "لا وسم بهذا الاسم.",
    editorsOnly: "يدمج الوسوم المحررون والمديرون.",
    itself: "لا يُدمج وسم في نفسه. اختر وسمًا آخر.",
    unknown: "اختر الوسم الذي تنتقل إليه المواد.",
  },
  en: {
    title: "Merge into another tag",
    search: "Search for the tag that stays",
    hint: "Stories move to the other tag, the address of this one leads to it, and this one is deleted. It cannot be undone.",
    moves: { zero: "No story has this tag", one: "One story moves", other: "# stories move" },
    merge: (into) => `Merge into “${into}”`,
    sure: "Yes, merge",
    no: "No",
    failed: "That did not work. Try again.",
    none: "There is no tag of that name.",
    editorsOnly: "Editors and administrators merge tags.",
    itself: "A tag cannot be merged into itself. Choose another.",
    unknown: "Choose the tag that stories move to.",
  },
};
