import type { DemoPage } from "./edition";
import { correctionsPolicy } from "./pages/corrections-policy";
import { privacy } from "./pages/privacy";

export const pages: DemoPage[] = [
  {
    slug: "about",
    language: "ar",
    title: "من نحن",
    body: [
      {
        p: "“ورق” غرفة أخبار مفتوحة المصدر للناشرين العرب المستقلين. برنامج واحد يكتب فيه المحررون ويصحّحون وينشرون، وموقع خفيف يصل إلى القارئ كاملًا على أبطأ شبكة وأقدم هاتف.",
      },
      { h2: "هذه نسخة للعرض" },
      {
        p: "**ما تقرؤه هنا طبعة تجريبية.** المادة الأولى عن التحالف الدولي بعد معركة الباغوز مكتوبة من وقائع موثقة نُشرت في 23 من آذار 2019. وكل ما عداها، من أشخاص وقرى وأندية وأرقام وأقوال وتصحيحات، متخيّل كُتب ليُظهر كيف يعمل البرنامج. أي شبه بأشخاص حقيقيين مصادفة.",
      },
      {
        ul: [
          "أسماء الكتّاب والمراسلين متخيلة.",
          "الصور رسوم ولّدها برنامج، وليست صورًا فوتوغرافية.",
          "روابط الدعم والتواصل تؤدي إلى example.org ولا تستقبل مالًا.",
        ],
      },
      { h2: "إن كنت ناشرًا" },
      {
        p: "احذف طبعة العرض بأمر واحد، وستجد موقعًا فارغًا وصفحة تقول لك من أين تبدأ. ثم اكتب في هذه الصفحة من أنتم، ومن يموّلكم، ومن يحاسبكم؛ فالقارئ يستحق أن يعرف.",
      },
    ],
  },
  {
    slug: "about",
    language: "en",
    title: "About",
    body: [
      {
        p: "Waraq, which means “paper”, is an open-source newsroom for independent Arabic publishers: one program in which editors write, correct and publish, and a light site that reaches a reader whole on the slowest line and the oldest phone.",
      },
      { h2: "This is a demonstration" },
      {
        p: "**What you are reading is a demonstration edition.** The story about the international coalition after the battle of Baghouz, in Arabic and in English, is written from documented facts published on 23 March 2019. Everything else, people, villages, clubs, figures, quotations and corrections alike, was made up to show the software at work. Any likeness to real people is chance.",
      },
      {
        ul: [
          "The bylines are fictional.",
          "The pictures were drawn by a script. None of them is a photograph.",
          "Links for giving and for social networks lead to example.org and take no money.",
        ],
      },
      { h2: "If you are a publisher" },
      {
        p: "One command takes the demonstration out and leaves an empty site with a page that says where to begin. Then use this page to tell readers who you are, who pays for you and to whom you answer. They deserve to know.",
      },
    ],
  },
  {
    slug: "contact",
    language: "ar",
    title: "اتصل بنا",
    body: [
      {
        p: "هذه عناوين للعرض لا يقرأ بريدها أحد. ضع مكانها عناوين غرفة أخبارك.",
      },
      {
        ul: [
          "**التحرير**: newsroom@example.org",
          "**التصحيحات**: corrections@example.org، واذكر رابط المادة والجملة التي تراها خاطئة.",
          "**الدعم والتبرعات**: support@example.org",
        ],
      },
      { h2: "إن كان لديك خبر حساس" },
      {
        p: "لا ترسل من هاتف العمل ولا من شبكته، ولا تكتب اسمك في الرسالة الأولى. قل لنا كيف تريد أن نتواصل معك، ولا ترفق وثائق قبل أن نتفق على طريقة آمنة. سلامتك أهم من أي خبر.",
      },
    ],
  },
  {
    slug: "contact",
    language: "en",
    title: "Contact",
    body: [
      {
        p: "These are demonstration addresses, and nobody reads their mail. Put your own newsroom’s in their place.",
      },
      {
        ul: [
          "**Newsroom**: newsroom@example.org",
          "**Corrections**: corrections@example.org. Please give the link and the sentence you believe is wrong.",
          "**Giving**: support@example.org",
        ],
      },
      { h2: "If what you know is sensitive" },
      {
        p: "Do not write from a phone or a network at work, and leave your name out of the first message. Tell us how you would like to be reached, and send no documents until we have agreed on a safe way. Your safety matters more than any story.",
      },
    ],
  },
  {
    slug: "ethics",
    language: "ar",
    title: "مبادئنا التحريرية",
    body: [
      { h2: "ما نلتزم به" },
      {
        ol: [
          "**نتحقق قبل أن ننشر.** لا يكفي مصدر واحد لاتهام أحد، وما لا نعرفه نقول إننا لا نعرفه.",
          "**ننسب كل قول إلى صاحبه.** لا نخترع اقتباسًا ولا نبدّل معناه بالاختصار، ولا نخفي اسم المصدر إلا إذا كان ذكره يعرّضه للخطر، ونقول ذلك للقارئ.",
          "**نسمع من يُتَّهم.** نعطيه وقتًا معقولًا للرد قبل النشر، وننشر رده بإنصاف.",
          "**نقدّم سلامة الناس على السبق.** نحجب المكان والاسم والصورة متى كان كشفها خطرًا، ونسحب المادة إن صارت خطرًا بعد نشرها.",
          "**نحفظ كرامة الضحايا والأطفال.** لا ننشر صور القتلى والجرحى لجذب القراء، ولا نطلب من أحد أن يعيد ألمه أمامنا بلا حاجة.",
          "**نفصل الرأي عن الخبر، والإعلان عن كليهما.** ولا يطّلع ممول على مادة قبل نشرها.",
        ],
      },
      { h2: "حين نخطئ" },
      {
        p: "نصحح في المادة نفسها، ونكتب في ذيلها ما كان الخطأ ومتى صُحح، ولا نمحو الخطأ بصمت. لطلب تصحيح راسلنا عبر صفحة الاتصال.",
      },
    ],
  },
  {
    slug: "ethics",
    language: "en",
    title: "Editorial principles",
    body: [
      { h2: "What we hold to" },
      {
        ol: [
          "**We check before we publish.** One source is not enough to accuse anybody, and what we do not know we say we do not know.",
          "**We attribute what is said.** We invent no quotation and bend none by shortening it. We leave out a source’s name only when printing it would put them at risk, and we tell the reader so.",
          "**We hear whoever is accused.** They get reasonable time to answer before publication, and their answer is printed fairly.",
          "**Safety comes before speed.** We withhold a place, a name or a face when showing it is dangerous, and withdraw a story that has become so.",
          "**We guard the dignity of victims and children.** We do not use pictures of the dead and wounded to attract readers, nor ask anyone to relive pain without need.",
          "**We keep opinion apart from news, and advertising apart from both.** No funder sees a story before it is published.",
        ],
      },
      { h2: "When we are wrong" },
      {
        p: "We correct the story itself and say at its foot what was wrong and when it was put right. We do not erase mistakes quietly. To ask for a correction, write to us through the contact page.",
      },
    ],
  },
  ...correctionsPolicy,
  ...privacy,
];
