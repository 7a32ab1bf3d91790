import { APIError, type CollectionBeforeDeleteHook, type Endpoint } from "payload";
import { roleOf } from "../access/roles";
import { sayCount, wordsIn } from "../words/say";
import { mediaWords } from "../words/own/media";
import { findUses, type Use } from "./where-used";

/** A picture that something uses stays: without it stories would break. The answer (409) lists what uses it. */
export const refuseUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { seen, hidden } = await findUses(req.payload, Number(id), req.user ? req : null);
  if (seen.length + hidden === 0) return;
  const words = wordsIn(mediaWords, req.i18n);
  const titleOf = ({ collection, title }: Use) => (collection === "site" ? words.site : `“${title || words.untitled}”`);
  const others = hidden > 0 ? [sayCount(hidden, words.others, req.i18n)] : [];
  const where = [...seen.map(titleOf), ...others].join(req.i18n.language === "en" ? ", " : "، ");
  throw new APIError(words.used.replace("{where}", where), 409, { uses: seen, hidden }, true);
};

/** `GET /api/media/{id}/uses`: where a picture is used, as far as whoever asks may see. */
export const usesEndpoint: Endpoint = {
  path: "/:id/uses",
  method: "get",
  handler: async (req) => {
    const id = Number(req.routeParams?.["id"]);
    if (roleOf(req) === null) throw new APIError(req.t("error:unauthorized"), 401, null, true);
    if (!Number.isSafeInteger(id)) throw new APIError(req.t("error:notFound"), 404, null, true);
    return Response.json(await findUses(req.payload, id, req), { headers: { "Cache-Control": "no-store" } });
  },
};
