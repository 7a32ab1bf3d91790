import { APIError, type Endpoint, NotFound } from "payload";
import { workflowWords } from "../words/own/workflow";
import { wordsIn } from "../words/say";
import { readDesk } from "./read-desk";
import { findStory } from "./take-step";

/** `GET /api/articles/:id/desk`: where a story stands, what may be done with it, its history and its notes. */
export const deskEndpoint: Endpoint = {
  path: "/:id/desk",
  method: "get",
  handler: async (req) => {
    const id = String(req.routeParams?.["id"]);
    if (!/^\d{1,15}$/.test(id)) throw new NotFound(req.t);
    const desk = req.user ? await readDesk(await findStory(Number(id), req), req) : null;
    if (!desk) throw new APIError(wordsIn(workflowWords, req.i18n).signIn, 401);
    return Response.json(desk);
  },
};
