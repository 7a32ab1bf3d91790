import type { Payload } from "payload";
import { refuseRequest } from "../sign-in/guard";
import { ask, request } from "../sign-in/sample-requests";
import { makeKey } from "./keys";
import type { Scope } from "./scopes";

/** Asks the newsroom's API as its route does: the guard first. */
export async function askGuarded(newsroom: Payload, ...asked: Parameters<typeof request>): Promise<Response> {
  return (await refuseRequest(request(...asked), newsroom)) ?? ask(...asked);
}

/** The headers of a program that has a key with these scopes. */
export async function programWith(newsroom: Payload, name: string, ...scopes: Scope[]) {
  const made = await makeKey(newsroom, { name, scopes, expiresAt: null, madeBy: "admin" });
  if (!made) throw new Error(`there is a key named ${name}`);
  return { id: made.id, headers: { Authorization: `Bearer ${made.key}` } };
}
