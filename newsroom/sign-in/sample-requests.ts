import config from "@payload-config";
import { handleEndpoints, type Payload } from "payload";

export const samplePassword = "a-long-enough-password";

/** Somebody of a newsroom under test. */
export function hireSample(newsroom: Payload, role: "admin" | "editor" | "reporter", name: string = role) {
  const data = { name, role, email: `${name}@test.example`, password: samplePassword };
  return newsroom.create({ collection: "users", data });
}

/** A request to the newsroom's API as the press hands it on. */
export function request(method: string, path: string, headers: Record<string, string> = {}, data?: object): Request {
  const body = data === undefined ? null : JSON.stringify(data);
  const type = data === undefined ? {} : { "Content-Type": "application/json" };
  return new Request(`http://localhost:3000/api${path}`, { method, headers: { ...type, ...headers }, body });
}

/** Asks the newsroom's API, without a server. */
export function ask(...asked: Parameters<typeof request>): Promise<Response> {
  return handleEndpoints({ config, request: request(...asked) });
}

/** The answer to a try to sign in. */
export function trySignIn(email: string, password: string, headers: Record<string, string> = {}, more: object = {}) {
  return ask("POST", "/users/login", headers, { email, password, ...more });
}

/** The token of a sign-in that must work. */
export async function signInSample(name: string, more: object = {}): Promise<string> {
  const answer = await trySignIn(`${name}@test.example`, samplePassword, {}, more);
  const { token } = await answer.json();
  if (typeof token !== "string") throw new Error(`${name} could not sign in: ${answer.status}`);
  return token;
}

/** The headers of whoever has a token. */
export function withToken(token: string): Record<string, string> {
  return { Authorization: `JWT ${token}` };
}
