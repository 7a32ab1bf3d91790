type Words = {
  subject: (site: string) => string;
  opening: string;
  closing: string;
  link: string;
};

/** The mail with the link to somebody's gifts. */
export const supportWords: { ar: Words; en: Words } = {
  ar: {
    subject: (site) => `رابط مساهماتك في ${site}`,
    opening: "طُلب في موقعنا رابط المساهمات التي وصلت بهذا البريد. من هنا تراها، وتغيّر ما يتكرر منها أو توقفه.",
    closing: "الرابط صالح ساعة واحدة. إن لم تطلبه فلا تفعل شيئًا: لا يراه غيرك، ولم يتغيّر شيء.",
    link: "مساهماتي",
  },
  en: {
    subject: (site) => `The link to your gifts to ${site}`,
    opening:
      "On our site somebody asked for the link to the gifts made with this address. Here you see them, and change or stop those that repeat.",
    closing:
      "The link is good for one hour. If you did not ask for it, do nothing: nobody else sees it, and nothing has changed.",
    link: "My gifts",
  },
};
