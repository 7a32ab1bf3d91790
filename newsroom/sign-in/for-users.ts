import { baseAccountLockFields, baseSessionsField, type CollectionConfig, type IncomingAuthType } from "payload";
import { keepOwnSession, prolong, signOut, tellEnd } from "../sessions/session-hooks";
import { sessionSeconds } from "../sessions/sessions";
import { sessionStrategy } from "../sessions/strategy";
import { limitSignIn } from "./limit-sign-in";
import { unlockEndpoint } from "./unlock";
import { welcome } from "./welcome";

/** Sessions and limits are ours: Payload's lock would let a stranger lock an editor out, and its sessions get lost. */
export const signInAuth = {
  tokenExpiration: sessionSeconds,
  useSessions: false,
  maxLoginAttempts: 0,
  strategies: [sessionStrategy],
} satisfies IncomingAuthType;

export const signInHooks = {
  beforeOperation: [limitSignIn],
  afterOperation: [welcome],
  afterChange: [keepOwnSession],
  afterLogout: [signOut],
  me: [tellEnd],
  refresh: [prolong],
} satisfies CollectionConfig["hooks"];

export const signInEndpoints = [unlockEndpoint] satisfies CollectionConfig["endpoints"];

/** What Payload kept of sessions and locks in the first edition. Nothing reads or writes it any more. */
export const formerSignInFields = [baseSessionsField, ...baseAccountLockFields] satisfies CollectionConfig["fields"];
