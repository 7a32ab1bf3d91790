import type {
  AfterErrorHook,
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from "payload";
import { baseOf } from "./file-name";
import { takeFingerprint } from "./fingerprint";
import { forgetNames, listFormer, noteBase } from "./former-files";
import { tryToRemove, writeFiles } from "./picture-files";
import { orSayDown } from "./say-store-down";

const written = "pictureFiles";

/** Writes a new picture's files beside those that readers still see: nothing is taken away before the change is done. */
export const storeFiles: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { file, payloadUploadSizes } = req;
  if (!file || typeof data["filename"] !== "string" || data["filename"] === originalDoc?.filename) return data;
  const base = baseOf(data["filename"]);
  if (originalDoc?.filename) await noteBase(req.payload, originalDoc.id, baseOf(originalDoc.filename));
  const files = new Map([[data["filename"], file.data]]);
  const sizes: Record<string, { filename?: string | null } | undefined> = { ...data["sizes"] };
  for (const [name, content] of Object.entries(payloadUploadSizes ?? {})) {
    const filename = sizes[name]?.filename;
    if (filename) files.set(filename, content);
  }
  req.context[written] = base;
  await orSayDown(req, () => writeFiles(files));
  return { ...data, ...(await takeFingerprint(file.data)) };
};

/**
 * Takes the old pixels from the store as soon as the change is done; of two at once the later one stays. A name is noted
 * only now: one whose change is still under way is no former one, and nobody else may take its files.
 */
export const dropReplacedFiles: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const mine = writtenBase(req);
  delete req.context[written];
  if (!mine || !previousDoc?.id) return;
  await noteBase(req.payload, doc.id, mine);
  const stored = await req.payload.db.findOne<{ id: number; filename?: string | null }>({
    collection: "media",
    where: { id: { equals: doc.id } },
    req,
  });
  const current = baseOf(stored?.filename);
  const old = [...(await listFormer(req.payload, doc.id, current)), ...(mine === current ? [] : [mine])];
  await tryToRemove(
    req.payload,
    old.filter((base) => base !== current),
  );
};

/** A change that was refused leaves nothing behind. */
export const dropRefusedFiles: AfterErrorHook = async ({ req }) => {
  const mine = writtenBase(req);
  if (mine) await tryToRemove(req.payload, [mine]);
};

export const dropDeletedFiles: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await tryToRemove(req.payload, [baseOf(doc.filename)]);
  await forgetNames(req.payload, doc.id);
};

function writtenBase(req: PayloadRequest): string | null {
  const base: unknown = req.context[written];
  return typeof base === "string" ? base : null;
}
