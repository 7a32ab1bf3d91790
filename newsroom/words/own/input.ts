/** What somebody hears whose input cannot be kept as it is. `#` stands for a number or a name. */
export const inputWords = {
  ar: {
    tooLarge: "حجم ما أُرسل # ميغابايت، وأكثر ما يُحفظ مرة واحدة # ميغابايت. ما كتبته باقٍ في الصفحة: قسّمه أو احذف منه.",
    deep: "العناصر متداخلة أعمق مما يمكن عرضه.",
    many: "في هذا الحقل # عنصر، وأكثر ما يتسع له #.",
    headline: "العنوان أطول من أن يُحفظ، ولو في مسودة: عدد حروفه #، وأكثر ما يُنشر #.",
    key: "لا يُقبل حقل باسم “#”.",
    missing: "لا وجود لما يشير إليه هذا الحقل (#).",
    node: "في النص عنصر لا يعرفه الموقع: “#”.",
    link: "لا يُقبل رابط يبدأ بـ“#”.",
    slug: {
      script: "يُكتب العنوان في الرابط بحروف عربية أو لاتينية وأرقام.",
      noLetter: "لا يصلح هذا عنوانًا في الرابط: لا بد فيه من حرف أو رقم.",
      kept: "يُحفظ كما هو في المسودة، ولا تُنشر قبل تصحيحه.",
      becomes: "يُحفظ هكذا:",
    },
    json: "لم يُفهم ما أُرسل: ليس JSON سليمًا.",
  },
  en: {
    tooLarge:
      "What was sent has # megabytes, and at most # can be saved at once. What you wrote is still on the page: split or shorten it.",
    deep: "The elements are nested deeper than can be shown.",
    many: "This field has # items; it has room for #.",
    headline:
      "The headline is too long to be saved, even in a draft: it has # letters, and at most # can be published.",
    key: "A field named “#” is not accepted.",
    missing: "What this field points to does not exist (#).",
    node: "The text holds an element that the site does not know: “#”.",
    link: "A link that begins with “#” is not accepted.",
    slug: {
      script: "An address is written in Arabic or Latin letters and digits.",
      noLetter: "This cannot be an address: it needs a letter or a digit.",
      kept: "The draft keeps it as it is; it is not published before this is mended.",
      becomes: "It will be:",
    },
    json: "What was sent could not be understood: it is no valid JSON.",
  },
};

export type InputWords = (typeof inputWords)["ar"];
