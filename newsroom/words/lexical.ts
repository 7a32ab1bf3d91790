/** Wording of the text editor, by feature. */
export const lexical = {
  blocks: { label: "عناصر" },
  general: {
    placeholder: "ابدأ الكتابة، أو اكتب / لإدراج عنصر…",
    slashMenuBasicGroupLabel: "النص",
    toolbarItemsActive: "المفعّل: {{count}}",
  },
  heading: { label: "عنوان {{headingLevel}}" },
  horizontalRule: { label: "خط فاصل" },
  link: { loadingWithEllipsis: "جارٍ التحميل…" },
  orderedList: { label: "قائمة مرقّمة" },
  unorderedList: { label: "قائمة نقطية" },
};
