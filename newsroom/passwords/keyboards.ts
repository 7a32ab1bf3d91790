/** What fingers run along: rows and slopes of keyboards, and the alphabets in their orders. */
export const keyRows = [
  "01234567890123456789",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "azertyuiop",
  "qsdfghjklm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "1q2w3e4r5t6y7u8i9o0p",
  "ضصثقفغعهخحجد",
  "شسيبلاتنمكط",
  "ئءؤرلاىةوزظ",
  "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
];

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvnm,./`";
const arabicKeys = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ";
const toArabic = new Map(latinKeys.split("").map((key, at) => [key, arabicKeys.charAt(at)]));
toArabic.set("b", "لا");
const toLatin = new Map([...toArabic].map(([latin, arabic]) => [arabic, latin]));

/**
 * A text as the same fingers would have written it on the other keyboard, Arabic or Latin: whoever types “password” with
 * the Arabic keyboard on has chosen no better password.
 */
export function onOtherKeyboards(text: string): string[] {
  const lower = text.toLowerCase();
  const latin = lower.replace(/لا|./gu, (sign) => toLatin.get(sign) ?? sign);
  return [lower.replace(/./gu, (sign) => toArabic.get(sign) ?? sign), latin];
}
