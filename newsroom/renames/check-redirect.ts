import { type CollectionAfterChangeHook, type CollectionBeforeValidateHook, ValidationError } from "payload";
import { renameWords } from "../words/own/renames";
import { wordsIn } from "../words/say";
import { leadOn } from "./add-redirect";
import { findMoved } from "./find-moved";
import { inTurn } from "./in-turn";
import { isLiving } from "./is-living";
import { pathOf, spellPath, spellTarget } from "./spell-path";

/** No chain that was made here is longer than one step; older ones may be. */
const mostSteps = 20;

/** Spells a redirect that was written by hand as all are, and has it lead to where its target leads itself. */
export const settleRedirect: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  const words = wordsIn(renameWords, req.i18n);
  const refuse = (path: "from" | "to", message: string) =>
    new ValidationError({ collection: collection.slug, errors: [{ path, message }] }, req.t);
  const [oldPath, newPath] = [data?.["from"] ?? originalDoc?.["from"], data?.["to"] ?? originalDoc?.["to"]];
  if (/[?#]/.test(String(oldPath))) throw refuse("from", words.noQuery);
  const from = spellPath(String(oldPath));
  let to = spellTarget(String(newPath));
  if (from === null) throw refuse("from", words.notAPath);
  if (to === null) throw refuse("to", words.notAPath);
  if (pathOf(to) === from) throw refuse("to", words.toItself);
  for (let step = 0; !(await isLiving(req.payload, pathOf(to))); step += 1) {
    const next = await findMoved(req.payload, pathOf(to));
    if (next === null) break;
    if (pathOf(next) === from || step === mostSteps) throw refuse("to", words.loop);
    to = next;
  }
  return { ...data, from, to };
};

/** Has what leads to the old path of a new redirect lead to where that leads. */
export const settleOthers: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (await isLiving(req.payload, doc.from)) return;
  await inTurn(req.payload, () => leadOn(req.payload, doc.from, doc.to));
};
