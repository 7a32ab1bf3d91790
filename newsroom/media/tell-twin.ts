import { addDataAndFileToRequest, APIError, type CollectionAfterChangeHook, type Endpoint } from "payload";
import { roleOf } from "../access/roles";
import { cleanPicture } from "./clean-upload";
import { findTwin } from "./find-twin";
import { takeFingerprint } from "./fingerprint";
import { uploadError } from "./upload-problem";

/** Says in the answer to an upload which picture it doubles, if any; it is the editor's to use that one instead. */
export const tellTwin: CollectionAfterChangeHook = async ({ doc, data, operation, req }) => {
  const { pixels, looks } = data;
  if (operation !== "create" || typeof pixels !== "string") return doc;
  const twin = await findTwin(req.payload, { pixels, looks: typeof looks === "string" ? looks : null }, doc.id);
  return twin ? { ...doc, duplicateOf: twin.id, duplicateKind: twin.kind } : doc;
};

/** `POST /api/media/twin` with a file: the picture that it would double, before it is uploaded. Nothing is kept. */
export const twinEndpoint: Endpoint = {
  path: "/twin",
  method: "post",
  handler: async (req) => {
    if (roleOf(req) === null) throw new APIError(req.t("error:unauthorized"), 401, null, true);
    await addDataAndFileToRequest(req);
    if (!req.file) throw uploadError("missing", req);
    const clean = await cleanPicture(req.file.data);
    if (typeof clean === "string") throw uploadError(clean, req);
    const twin = await findTwin(req.payload, await takeFingerprint(clean.data));
    const picture = twin && (await req.payload.findByID({ collection: "media", id: twin.id, depth: 0, req }));
    return Response.json({ twin, picture }, { headers: { "Cache-Control": "no-store" } });
  },
};
