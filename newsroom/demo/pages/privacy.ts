import type { DemoPage } from "../edition";

/** What these pages say must be true of the software as it is: whoever changes what it keeps changes them too. */
export const privacy: DemoPage[] = [
  {
    slug: "privacy",
    language: "ar",
    title: "الخصوصية",
    body: [
      {
        p: "القراءة هنا شأنك وحدك. صفحات القراء **لا تضع ملفات تعريف ارتباط (كوكيز) من تلقاء نفسها، ولا تطلب شيئًا من موقع آخر، ولا تتتبع أحدًا**. لا إعلانات، ولا عدّادات زيارات خارجية، ولا أزرار لشبكات التواصل تراقبك. وإن اخترت “الصفحات الخفيفة” من أسفل الصفحة حُفظ اختيارك هذا وحده في ملف كوكيز واحد، بلا أي رقم يميّزك.",
      },
      { h2: "ما يبقى في متصفحك وحده" },
      {
        ul: [
          "حجم الخط الذي اخترته.",
          "أنك اخترت الوضع الداكن أو الفاتح.",
          "متى أغلقت صندوق الدعم، كي لا يظهر لك من جديد قبل شهر.",
          "آخر عشرين مادة قرأتها، وما حفظته لتقرأه لاحقًا، كي تقرأها بلا اتصال.",
        ],
      },
      {
        p: "يُحفظ هذا في متصفحك ولا يُرسل إلينا، ويزول إذا مسحت بيانات الموقع من إعدادات المتصفح. ومن يفتح جهازك يستطيع أن يرى ما قرأته: في صفحة “المحفوظات” زر يمسح كل شيء، وآخر يوقف حفظ ما تقرؤه.",
      },
      {
        p: "إذا سحبت هيئة التحرير مادة حذفها متصفحك من المحفوظات. ولذلك يسأل متصفحك الخادم كل بضع ساعات، وأنت تتصفح الموقع، هل ما زالت كل مادة محفوظة منشورة. ولا يُكتب هذا السؤال في أي سجل باسمك أو عنوانك.",
      },
      { h2: "كيف نعرف أكثر المواد قراءة" },
      {
        p: "إذا بقيت مادة على شاشتك عشر ثوانٍ أرسل متصفحك إلى خادم هذا الموقع رسالة فيها عنوان المادة فقط. نجمع منها عدد القراءات لكل مادة في كل ساعة، ونمحو هذه الأعداد بعد يومين. لا نحفظ من قرأ، ولا عنوان جهازه، ولا نوع متصفحه.",
      },
      {
        p: "وكي لا يعبث أحد بالعدّ، يحتفظ الخادم في ذاكرته وحدها ببصمة مشفّرة لعنوان الشبكة، ويرميها خلال ساعة مع المفتاح الذي صُنعت به، فلا يبقى ما يدل على العنوان. وإن طلبت من متصفحك ألا يتتبعك أحد (Do Not Track أو Global Privacy Control) لم تُرسل الرسالة أصلًا.",
      },
      { h2: "ما يراه الخادم" },
      {
        p: "كل متصفح يرسل عنوان شبكته حين يطلب صفحة، وإلا لم يصله الرد. هذا البرنامج لا يكتب هذه العناوين في أي سجل، ولا ما كُتب بعد علامة السؤال في رابط الصفحة، ومنه كلمات البحث. وقد تحتفظ الشركة التي تستضيف الموقع بسجل خاص بها؛ فاسأل هيئة التحرير عنها.",
      },
      { h2: "حين تغادر الصفحة" },
      {
        p: "المواد المضمّنة من مواقع أخرى، كالخرائط والفيديو، تظهر لك رابطًا ولا تُحمّل شيئًا قبل أن تضغطه. وروابط الدعم تنقلك إلى موقع آخر له سياسته.",
      },
    ],
  },
  {
    slug: "privacy",
    language: "en",
    title: "Privacy",
    body: [
      {
        p: "What you read here is your own affair. Reader pages **set no cookies of their own accord, ask nothing of any other site, and track nobody**. There are no advertisements, no outside counters, and no social buttons that watch you. If you choose “Light pages” at the foot of a page, that choice alone is kept in one cookie, with no number that could tell you from others.",
      },
      { h2: "What stays in your own browser" },
      {
        ul: [
          "The text size you chose.",
          "That you chose dark or light pages.",
          "When you closed the box that asks for support, so that it does not come back within a month.",
          "The last twenty stories that you read, and those that you saved for later, so that you can read them without a connection.",
        ],
      },
      {
        p: "These are kept in your browser and never sent to us. They go when you clear the data of this site in the browser’s settings. Whoever opens your device can see what you read: the page “Saved stories” has a button that deletes everything, and another that stops keeping what you read.",
      },
      {
        p: "A story that the editors withdraw is deleted from your saved stories. For that your browser asks the server every few hours, while you are on the site, whether each of them is still published. No log holds this question with your name or address.",
      },
      { h2: "How we know which stories are most read" },
      {
        p: "When a story has stood on your screen for ten seconds, your browser sends the server of this site a message that holds the story’s address and nothing else. From these we count how often each story was read in each hour, and erase the counts after two days. We do not keep who read, the address of their device, or what browser they use.",
      },
      {
        p: "So that nobody can tamper with the count, the server keeps a scrambled print of the network address, in its memory only, and throws it away within the hour together with the key that it was made with, so that nothing is left that leads to the address. If you have told your browser that you do not want to be followed (Do Not Track or Global Privacy Control), the message is not sent at all.",
      },
      { h2: "What the server sees" },
      {
        p: "Every browser sends its network address when it asks for a page, or no answer would reach it. This software writes these addresses to no log, nor what follows the question mark in a page’s address, the words of searches among it. The company that hosts the site may keep a log of its own: ask the editors which.",
      },
      { h2: "When you leave the page" },
      {
        p: "Material from other sites, such as maps and videos, appears as a link and loads nothing until you follow it. Links for giving take you to another site with a policy of its own.",
      },
    ],
  },
];
