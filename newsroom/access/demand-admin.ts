import { APIError, type PayloadRequest } from "payload";
import { accessWords } from "../words/own/access";
import { wordsIn } from "../words/say";
import { roleOf } from "./roles";

/** Refuses everybody but administrators, in words. @throws APIError 401 for a stranger, 403 for a colleague */
export function demandAdmin(req: PayloadRequest): void {
  if (roleOf(req) === "admin") return;
  throw new APIError(wordsIn(accessWords, req.i18n).adminsOnly, req.user ? 403 : 401, null, true);
}
