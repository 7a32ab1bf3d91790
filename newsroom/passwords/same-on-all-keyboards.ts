import type { CollectionBeforeOperationHook } from "payload";
import { findAccount, readEmail } from "../sign-in/find-account";
import { isDocument } from "../workflow/published";
import { formsOf, isPasswordOf } from "./is-password-of";

/** At the door a password is compared as it is kept; as it was typed where that alone opens an older account. */
export const sameOnAllKeyboards: CollectionBeforeOperationHook = async ({ args, operation, req: { payload } }) => {
  const data: unknown = "data" in args ? args.data : null;
  if (operation !== "login" || !isDocument(data)) return args;
  const [email, password] = [readEmail(data), data["password"]];
  if (email === null || typeof password !== "string") return args;
  const [kept = password, typed] = formsOf(password);
  const user = typed === undefined ? null : await findAccount(payload, email);
  const isOlder = typed !== undefined && user !== null && (await isPasswordOf(payload, user, typed));
  data["password"] = isOlder ? typed : kept;
  return args;
};
