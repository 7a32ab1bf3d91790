import { ValidationError, type PayloadRequest } from "payload";

/** Largest upload, in bytes. */
export const maxUploadBytes = 25 * 1024 * 1024;
/** Largest request that is read to its end, in bytes; nothing beyond `maxUploadBytes` of a file is kept. */
export const maxRequestBytes = 1024 * 1024 * 1024;
/** Largest picture, in pixels. */
export const maxUploadPixels = 60_000_000;

const texts = {
  missing: { ar: "اختر صورة لرفعها.", en: "Choose a picture to upload." },
  tooLarge: {
    ar: "حجم الملف أكبر من 25 ميغابايت. صغّر الصورة ثم أعد رفعها.",
    en: "The file is larger than 25 MB. Make the picture smaller and upload it again.",
  },
  tooManyPixels: {
    ar: "أبعاد الصورة أكبر من 60 ميغابكسل. صغّرها ثم أعد رفعها.",
    en: "The picture has more than 60 megapixels. Make it smaller and upload it again.",
  },
  notPicture: {
    ar: "هذا الملف ليس صورة يمكن نشرها. الأنواع المقبولة: JPEG وPNG وWebP وAVIF.",
    en: "This file is not a picture that can be published. Accepted: JPEG, PNG, WebP and AVIF.",
  },
  damaged: {
    ar: "الصورة تالفة أو ناقصة. أعد تصديرها أو ارفع نسخة سليمة.",
    en: "The picture is damaged or incomplete. Export it again or upload a sound copy.",
  },
  lost: {
    ar: "ملف هذه الصورة غير موجود. ارفعه من جديد.",
    en: "The file of this picture is missing. Upload it again.",
  },
  oneByOne: {
    ar: "بدّل الملفات وقصّ الصور واحدة واحدة.",
    en: "Replace files and crop pictures one by one.",
  },
} as const;

export type UploadProblem = keyof typeof texts;

/** The error that says `problem` at the file field and above the form, in the language of the request. */
export function uploadError(problem: UploadProblem, req: PayloadRequest): ValidationError {
  const message = texts[problem][req.i18n.language === "en" ? "en" : "ar"];
  const error = new ValidationError({ collection: "media", errors: [{ path: "file", message }] }, req.t);
  // Payload's own message would name the field only, and its form does not show what stands at a file.
  error.message = message;
  return error;
}
