import { APIError, type Endpoint, type PayloadRequest } from "payload";
import { isEditorRequest } from "../access/roles";
import { readBody } from "../input/read-body";
import { mergingWords } from "../words/own/merging";
import { wordsIn } from "../words/say";
import { mergeTags } from "./merge-tags";
import { listTagged } from "./move-tagged";

/** `POST /api/tags/:id/merge` by `{ into }`, and `GET` for how many stories that would move. */
export const mergeEndpoints: Endpoint[] = [
  {
    path: "/:id/merge",
    method: "get",
    handler: async (req) => {
      const words = wordsIn(mergingWords, req.i18n);
      if (!isEditorRequest(req)) throw new APIError(words.editorsOnly, req.user ? 403 : 401);
      return Response.json({ stories: (await listTagged(req.payload, readTag(req.routeParams?.["id"], req))).length });
    },
  },
  {
    path: "/:id/merge",
    method: "post",
    handler: async (req) => {
      const { into } = await readBody(req);
      const merged = await mergeTags(readTag(req.routeParams?.["id"], req), readTag(into, req), req);
      return Response.json({ moved: merged.moved, into: merged.into.id });
    },
  },
];

/** @throws APIError 400 for what can be no tag's number */
function readTag(value: unknown, req: PayloadRequest): number {
  const id = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof id === "number" && Number.isSafeInteger(id)) return id;
  throw new APIError(wordsIn(mergingWords, req.i18n).unknown, 400);
}
