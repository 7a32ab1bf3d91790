import { addDataAndFileToRequest, type PayloadRequest } from "payload";
import { isDocument } from "../workflow/published";

/** What a request to one of our own endpoints carries; nothing when that is no object. @throws APIError (400) for broken JSON */
export async function readData(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req);
  return isDocument(req.data) ? req.data : {};
}
