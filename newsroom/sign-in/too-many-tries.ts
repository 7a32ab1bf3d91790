import { APIError, type PayloadRequest } from "payload";
import { sayCount, wordsIn } from "../words/say";
import { signInWords } from "../words/own/sign-in";

/** 429: says when to try again, to people in words and to programs in `Retry-After`. */
export class TooManyTries extends APIError {
  constructor(req: PayloadRequest, waitMs: number) {
    const words = wordsIn(signInWords, req.i18n);
    const minutes = sayCount(Math.ceil(waitMs / 60_000), words.minutes, req.i18n);
    super(words.tooManyTries.replace("{minutes}", minutes), 429, { retryAfter: Math.ceil(waitMs / 1000) });
    req.responseHeaders = new Headers(req.responseHeaders);
    req.responseHeaders.set("Retry-After", String(Math.ceil(waitMs / 1000)));
  }
}
