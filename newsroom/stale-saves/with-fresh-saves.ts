import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type PayloadRequest,
} from "payload";
import { wordsIn } from "../words/say";
import { staleSaveWords } from "../words/own/stale-saves";
import { takeTurn } from "./turns";

/** What a save was made from: the `updatedAt` of the state that its form shows. The newsroom's forms send it. */
const basedOn = "x-based-on";
/** What the document's `updatedAt` is after a save and after everything that came of it. */
const savedAs = "x-saved-as";
/** What sends the one, reads the other, and keeps in the browser what was refused. */
const formsPart = "@/newsroom/admin/kept-text/kept-text#KeptText";
const turnKey = "turn of a save";

/** Refuses with 409 to save over a state that the form has never shown. Programs that do not send it are not asked. */
export function withFreshSaves(collection: CollectionConfig): CollectionConfig {
  if (!collection.versions) return collection;
  const { hooks = {}, admin } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), formsPart];
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), refuseStale],
      afterOperation: [...(hooks.afterOperation ?? []), tellNewState],
      afterError: [...(hooks.afterError ?? []), endTurnOfFailed, sayWhoTookOver],
    },
  };
}

const refuseStale: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const from = req.headers.get(basedOn);
  const id = askedId(args, collection.slug, req);
  if (operation !== "update" || !from || id === null || req.context[turnKey]) return args;
  req.context[turnKey] = await takeTurn(req.payload, `${collection.slug}:${id}`);
  const now = await readState(collection.slug, id, req);
  if (now === null || now === from) return args;
  throw new APIError(wordsIn(staleSaveWords, req.i18n).stale, 409, undefined, true);
};

const tellNewState: CollectionAfterOperationHook = async ({ args, collection, operation, req, result }) => {
  const id = askedId(args, collection.slug, req);
  if (operation !== "updateByID" || id === null || !hasTurn(req)) return result;
  const state = await readState(collection.slug, id, req);
  endTurn(req);
  req.responseHeaders ??= new Headers();
  if (state) req.responseHeaders.set(savedAs, state);
  return result;
};

const endTurnOfFailed: CollectionAfterErrorHook = ({ req }) => {
  endTurn(req);
};

/** Payload says it in English alone, with the document's number. */
const sayWhoTookOver: CollectionAfterErrorHook = ({ error, req }) => {
  if (error.name !== "Locked") return;
  return { status: 423, response: { errors: [{ name: "Locked", message: wordsIn(staleSaveWords, req.i18n).taken }] } };
};

/** The id of the document that the request itself names; hooks change others in its name. */
function askedId(args: object, collection: string, { routeParams }: PayloadRequest): number | string | null {
  const id: unknown = "id" in args ? args.id : undefined;
  if (typeof id !== "number" && typeof id !== "string") return null;
  return routeParams?.["collection"] === collection && String(routeParams["id"]) === String(id) ? id : null;
}

function hasTurn(req: PayloadRequest): boolean {
  return typeof req.context[turnKey] === "function";
}

function endTurn(req: PayloadRequest): void {
  const end = req.context[turnKey];
  if (typeof end === "function") end();
  req.context[turnKey] = undefined;
}

async function readState(collection: string, id: number | string, req: PayloadRequest): Promise<string | null> {
  if (!isCollection(collection, req)) return null;
  const found = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    select: { updatedAt: true },
    disableErrors: true,
  });
  return found && "updatedAt" in found ? found.updatedAt : null;
}

function isCollection(slug: string, req: PayloadRequest): slug is CollectionSlug {
  return slug in req.payload.collections;
}
