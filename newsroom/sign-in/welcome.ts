import type { CollectionAfterOperationHook } from "payload";
import { deviceOf } from "../sessions/device-words";
import { openSession } from "../sessions/sessions";
import { owesFactor } from "../second-factor/policy";
import { deviceCookie, knownDevice } from "./known-device";
import { forgiveSignIn } from "./limit-sign-in";

/** After the password, and the code where there is one: a session of our own instead of Payload's token. */
export const welcome: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation !== "login" || !("user" in result) || !result.user) return result;
  const { payload, headers } = req;
  const { id } = result.user;
  await forgiveSignIn(req);
  const session = await openSession(payload, id, deviceOf(headers.get("user-agent")));
  req.responseHeaders = new Headers(req.responseHeaders);
  req.responseHeaders.append("Set-Cookie", deviceCookie(payload, id, knownDevice(payload, id, headers)));
  return { ...result, token: session.token, owesSecondFactor: await owesFactor(payload, id) };
};
