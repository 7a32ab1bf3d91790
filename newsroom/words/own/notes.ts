type Words = { notForThem: string; empty: string };

/** What the notes to colleagues say when they are refused. */
export const notesWords: { ar: Words; en: Words } = {
  ar: { notForThem: "لن يرى هذا الزميل الملاحظة: ليست المادة مادته.", empty: "اكتب الملاحظة أولًا." },
  en: { notForThem: "This colleague would not see the note: the story is not theirs.", empty: "Write the note first." },
};
