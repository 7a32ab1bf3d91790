import type { DemoPage } from "../edition";

export const correctionsPolicy: DemoPage[] = [
  {
    slug: "corrections-policy",
    language: "ar",
    title: "سياسة التصويب",
    body: [
      { p: "نخطئ، ونصوّب علنًا. هذه قواعدنا في ذلك:" },
      {
        ol: [
          "**نصوّب في مكان الخطأ.** يُعدَّل النص نفسه، ويُكتب في ذيل المادة ما كان الخطأ وما الصحيح ومتى صُوّب.",
          "**نجمع التصويبات في صفحة واحدة.** كل ما صوّبناه تجده، الأحدث أولًا، في [صفحة التصويبات](/corrections).",
          "**نقول متى تغيّرت المادة.** إذا تغيّر مضمونها بعد نشرها ظهر إلى جانب تاريخ النشر تاريخ التحديث. أما الأخطاء الإملائية فتُصلح من دون إشارة.",
          "**لا نحذف ما نُشر لأننا أخطأنا فيه.** تُسحب المادة حين يصير بقاؤها خطرًا على أحد، ويبقى في عنوانها أنها سُحبت.",
        ],
      },
      { h2: "إن وجدت خطأ" },
      {
        p: "اكتب إلينا عبر [صفحة الاتصال](/contact)، واذكر رابط المادة والجملة ومصدرك. نردّ سواء اتفقنا معك أم لم نتفق.",
      },
    ],
  },
  {
    slug: "corrections-policy",
    language: "en",
    title: "Corrections policy",
    body: [
      { p: "We make mistakes, and we put them right in the open. These are our rules:" },
      {
        ol: [
          "**We correct where the mistake stood.** The text itself is changed, and a note at the foot of the story says what was wrong, what is right, and when it was corrected.",
          "**We keep all corrections in one place.** You will find them, the latest first, on [the page of corrections](/en/corrections).",
          "**We say when a story has changed.** If its substance changed after publication, the time of the update stands beside that of publication. Spelling is mended without a note.",
          "**We do not delete a story because it was wrong.** A story is withdrawn when it has become a danger to somebody, and its address then says that it was withdrawn.",
        ],
      },
      { h2: "If you have found a mistake" },
      {
        p: "Write to us through [the contact page](/en/contact) with the link, the sentence and your source. We answer whether or not we agree.",
      },
    ],
  },
];
