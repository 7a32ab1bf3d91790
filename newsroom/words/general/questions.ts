import type { WordsOf } from "../words-of";

/** What is asked before something is lost, and what is said about others at work. */
export const questions: WordsOf<"general"> = {
  aboutToDelete: "ستحذف {{label}}: <1>{{title}}</1>. هل تريد المتابعة؟",
  aboutToPermanentlyDelete: "ستحذف {{label}} نهائيًا: <1>{{title}}</1>. هل تريد المتابعة؟",
  aboutToPermanentlyDeleteTrash: "ستحذف <0>{{count}}</0> من <1>{{label}}</1> نهائيًا من سلة المهملات. هل تريد المتابعة؟",
  aboutToRestore: "ستستعيد {{label}}: <1>{{title}}</1>. هل تريد المتابعة؟",
  aboutToRestoreAsDraft: "ستستعيد {{label}} إلى المسودات: <1>{{title}}</1>. هل تريد المتابعة؟",
  aboutToTrash: "ستنقل {{label}} إلى سلة المهملات: <1>{{title}}</1>. هل تريد المتابعة؟",
  anotherUserTakenOver: "تولّى مستخدم آخر تحرير هذا المستند.",
  changesNotSaved: "لم تُحفظ تغييراتك. إن غادرت الآن فقدتها.",
  copyWarning: "ستكتب {{from}} فوق {{to}} في {{label}} {{title}}. هل تريد المتابعة؟",
  currentlyEditing: "يعدّل هذا المستند الآن. إن تولّيت التحرير توقّف تعديله، وقد يفقد ما لم يحفظه.",
  documentIsTrashed: "هذا المستند ({{label}}) في سلة المهملات، وهو للقراءة فقط.",
  documentLocked: "المستند مقفل",
  documentModified: "تغيّر المستند",
  documentOutOfDate: "حدّث مستخدم آخر هذا المستند قبل قليل، وما تراه قديم.",
  editedSince: "التحرير منذ",
  editingTakenOver: "انتقل التحرير إلى غيرك",
  isEditing: "يعدّل الآن",
  resetPreferencesDescription: "تعود كل تفضيلاتك إلى ما كانت عليه في الأصل.",
  unsavedChanges: "لديك تغييرات لم تُحفظ. احفظها أو تجاهلها قبل المتابعة.",
  unsavedChangesDuplicate: "لديك تغييرات لم تُحفظ. هل تريد متابعة التكرار؟",
};
