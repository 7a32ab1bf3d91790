/** What somebody hears whose save would overwrite another's work. */
export const staleSaveWords = {
  ar: {
    stale:
      "حُفظت هذه المادة من مكان آخر بعد أن فتحتها، فلم يُحفظ ما كتبته هنا كي لا يمحو ما كتبه غيرك. نصك باقٍ في هذا المتصفح: أعد تحميل الصفحة ثم قارنه أو استعده.",
    taken: "تولّى شخص آخر تحرير هذه المادة، فلم يُحفظ ما كتبته هنا. نصك باقٍ في هذا المتصفح.",
  },
  en: {
    stale:
      "This was saved from elsewhere after you opened it, so what you wrote here was not saved over somebody else’s work. Your text is kept in this browser: load the page anew, then compare or restore it.",
    taken:
      "Somebody else has taken over this document, so what you wrote here was not saved. Your text is kept in this browser.",
  },
};
