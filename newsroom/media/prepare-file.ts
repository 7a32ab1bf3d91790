import type { CollectionBeforeOperationHook, PayloadRequest } from "payload";
import { isKeyFor } from "../api-keys/key-of";
import { roleOf } from "../access/roles";
import { cleanPicture } from "./clean-upload";
import { readFileName, nameNewFile } from "./file-name";
import { asksForCrop, readFocalPoint, setFocalPoint } from "./focal-point";
import { readPicture } from "./picture-files";
import { orSayDown } from "./say-store-down";
import { uploadError } from "./upload-problem";

/**
 * Replaces an uploaded file by a clean copy of its pixels under a new name, or refuses it with a message at the field.
 * A new focal point or crop is an upload of the stored original: its sizes get new addresses too.
 */
export const prepareFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== "create" && operation !== "update") return args;
  // Strangers are turned away only after this: nothing is decoded for them.
  const trusted = "overrideAccess" in args && args.overrideAccess;
  if (!trusted && roleOf(req) === null && !isKeyFor(req, "manage-media")) return args;
  if (operation === "create" && !req.file) throw uploadError("missing", req);
  const data: unknown = "data" in args ? args.data : null;
  const asked = readFocalPoint(data, req);
  if (!("id" in args) && operation === "update") {
    if (req.file || asked || asksForCrop(req)) throw uploadError("oneByOne", req);
    return args;
  }
  if (req.file) {
    await takeUpload(req);
    setFocalPoint(req, asked ?? { x: 50, y: 50 });
    return args;
  }
  const id = "id" in args ? Number(args.id) : 0;
  if (asked || asksForCrop(req)) await takeStored(id, asked, req);
  return args;
};

async function takeUpload(req: PayloadRequest): Promise<void> {
  const file = req.file;
  if (!file) return;
  const clean = await cleanPicture(file.data);
  if (typeof clean === "string") throw uploadError(clean, req);
  const { data, mimetype, extension } = clean;
  req.file = { ...file, data, mimetype, name: nameNewFile(data, extension), size: data.length };
}

async function takeStored(id: number, asked: { x: number; y: number } | null, req: PayloadRequest): Promise<void> {
  const stored = await req.payload.findByID({ collection: "media", id, depth: 0, disableErrors: true, req });
  if (!stored?.filename) return;
  const { filename } = stored;
  const kept = { x: stored.focalX ?? 50, y: stored.focalY ?? 50 };
  const focal = asked ?? kept;
  setFocalPoint(req, focal);
  if (focal.x === kept.x && focal.y === kept.y && !asksForCrop(req)) return;
  const name = readFileName(filename);
  const file = await orSayDown(req, () => readPicture(filename));
  if (!name || !file) throw uploadError("lost", req);
  const { data } = file;
  req.file = { data, mimetype: name.type, name: nameNewFile(data, name.extension), size: data.length };
}
