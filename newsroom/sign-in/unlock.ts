import { addDataAndFileToRequest, APIError, type Endpoint, Forbidden } from "payload";
import { roleOf } from "../access/roles";
import { forgiveTries } from "./budgets";
import { readEmail } from "./find-account";
import { accountBudget } from "./sign-in-budgets";

/** An administrator gives strangers new tries for an account: for a colleague who mistyped on a new device. */
export const unlockEndpoint: Endpoint = {
  path: "/unlock",
  method: "post",
  handler: async (req) => {
    if (roleOf(req) !== "admin") throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const email = readEmail(req.data);
    if (email === null) throw new APIError(req.t("error:missingEmail"), 400);
    await forgiveTries(req.payload, [accountBudget(req, email)]);
    return Response.json({ message: req.t("authentication:successfullyUnlocked") });
  },
};
