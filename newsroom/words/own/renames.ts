/** What the newsroom says of addresses and where old ones lead. */
export const renameWords = {
  ar: {
    notAPath: "اكتب مسارًا من هذا الموقع يبدأ بشرطة مائلة واحدة، مثل ‎/tag/قديم.",
    noQuery: "المسار القديم بلا علامة استفهام ولا #: اكتب المسار وحده.",
    toItself: "لا يمكن أن يحيل المسار إلى نفسه.",
    loop: "هذه الإحالة تدور في حلقة: المسار الجديد يحيل هو أيضًا إلى المسار القديم. احذف تلك الإحالة أولًا.",
    pageTaken: "لصفحة أخرى في هذه اللغة العنوان نفسه: اختر غيره.",
  },
  en: {
    notAPath: "Enter a path of this site that begins with one slash, such as /tag/old.",
    noQuery: "The old path has no question mark and no #: enter the path alone.",
    toItself: "A path cannot lead to itself.",
    loop: "This redirect goes round in a circle: the new path leads to the old one. Delete that redirect first.",
    pageTaken: "Another page in this language has the same address: choose another.",
  },
};
