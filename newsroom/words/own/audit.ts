/** What the list of events says around itself. */
export const auditWords = {
  ar: {
    nobody: "النظام",
    byKey: "المفتاح “#”",
    comma: "، ",
    intact: "السجل سليم",
    newestIntact: "أحدث ما في السجل سليم",
    followAll: "فحص السجل كله",
    broken: "السجل غير سليم ابتداءً من الحدث رقم #: عُدّل أو حُذف منه ما كُتب فيه.",
    count: { zero: "لا أحداث", one: "حدث واحد", two: "حدثان", few: "# أحداث", many: "# حدثًا", other: "# حدث" },
    head: "بصمة آخر حدث",
    csv: "تنزيل CSV",
    jsonl: "تنزيل JSONL",
  },
  en: {
    nobody: "The system",
    byKey: "The key “#”",
    comma: ", ",
    intact: "The log is intact",
    newestIntact: "The newest part of the log is intact",
    followAll: "Check the whole log",
    broken: "The log is not intact from event # on: what was written in it was changed or deleted.",
    count: { one: "1 event", other: "# events" },
    head: "Hash of the newest event",
    csv: "Download CSV",
    jsonl: "Download JSONL",
  },
};
