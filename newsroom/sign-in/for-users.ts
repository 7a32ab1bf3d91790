import {
  baseAccountLockFields,
  baseSessionsField,
  type CollectionConfig,
  type Field,
  type IncomingAuthType,
} from "payload";
import { apiKeyEndpoints } from "../api-keys/endpoints";
import { keyStrategy } from "../api-keys/key-of";
import { keepOwnSession, prolong, signOut, tellEnd } from "../sessions/session-hooks";
import { sessionSeconds } from "../sessions/sessions";
import { sessionStrategy } from "../sessions/strategy";
import { askForCode } from "../second-factor/ask-for-code";
import { secondFactorEndpoints } from "../second-factor/endpoints";
import { limitSignIn } from "./limit-sign-in";
import { sessionEndpoints } from "./session-endpoints";
import { unlockEndpoint } from "./unlock";
import { welcome } from "./welcome";

/** Sessions and limits are ours: Payload's lock would let a stranger lock an editor out, and its sessions get lost. */
export const signInAuth = {
  tokenExpiration: sessionSeconds,
  useSessions: false,
  maxLoginAttempts: 0,
  strategies: [sessionStrategy, keyStrategy],
} satisfies IncomingAuthType;

export const signInHooks = {
  beforeOperation: [limitSignIn],
  beforeLogin: [askForCode],
  afterOperation: [welcome],
  afterChange: [keepOwnSession],
  afterLogout: [signOut],
  me: [tellEnd],
  refresh: [prolong],
} satisfies CollectionConfig["hooks"];

export const signInEndpoints = [
  unlockEndpoint,
  ...sessionEndpoints,
  ...secondFactorEndpoints,
  ...apiKeyEndpoints,
] satisfies CollectionConfig["endpoints"];

/** What Payload kept of sessions and locks in the first edition. Nothing reads or writes it any more. */
export const formerSignInFields = [baseSessionsField, ...baseAccountLockFields] satisfies CollectionConfig["fields"];

/** The second factor and the sessions of an account, where it is edited. */
export const securityPanelField: Field = {
  name: "security",
  type: "ui",
  admin: { components: { Field: "@/newsroom/admin/sign-in/security-panel#SecurityPanel" }, disableListColumn: true },
};
