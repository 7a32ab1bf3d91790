/** What names the same thing, with or without an abbreviation. Each entry may be several words. */
const sameThings: readonly (readonly string[])[] = [
  ["داعش", "تنظيم الدولة", "تنظيم الدولة الإسلامية"],
  ["قسد", "قوات سوريا الديمقراطية"],
  ["الأمم المتحدة", "المنظمة الدولية"],
  ["الاتحاد الأوروبي", "التكتل الأوروبي"],
  ["الخوذ البيضاء", "الدفاع المدني"],
  ["اليونيسف", "منظمة الأمم المتحدة للطفولة"],
  ["المركزي", "مصرف سوريا المركزي"],
  ["كورونا", "كوفيد"],
  ["مشفى", "مستشفى"],
  ["بندورة", "طماطم"],
  ["مازوت", "ديزل"],
  ["موبايل", "جوال", "هاتف محمول"],
  ["إنترنت", "الشبكة العنكبوتية"],
  ["دولار", "العملة الأمريكية"],
  ["فرن", "مخبز"],
  ["عيادة", "مستوصف"],
  ["توتياء", "زنك"],
  ["isis", "isil", "islamic state", "daesh"],
  ["sdf", "syrian democratic forces"],
  ["un", "united nations"],
  ["eu", "european union"],
];

/** The other names of things, as lists of words, each under the words of one name joined by spaces. */
export function listSynonyms(toWords: (text: string) => string[]): Map<string, string[][]> {
  const known = new Map<string, string[][]>();
  for (const things of sameThings) {
    const spelled = things.map(toWords);
    for (const one of spelled) {
      const others = spelled.filter((other) => other !== one);
      known.set(one.join(" "), [...(known.get(one.join(" ")) ?? []), ...others]);
    }
  }
  return known;
}
