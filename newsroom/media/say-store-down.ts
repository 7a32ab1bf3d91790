import { APIError, type PayloadRequest } from "payload";
import { mediaWords } from "../words/own/media";
import { wordsIn } from "../words/say";
import { StoreError } from "./store/picture-store";

/** Does something with files for somebody; when the store fails, says so in their language. @throws APIError 503 */
export async function orSayDown<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    req.payload.logger.error({ err: error }, error.message);
    throw new APIError(wordsIn(mediaWords, req.i18n).storeDown, 503, null, true);
  }
}
