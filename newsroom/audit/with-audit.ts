import type { CollectionConfig, GlobalConfig } from "payload";
import { noteAutosave, noteChangedFields, noteChangedGlobalFields } from "./changed-fields";
import { recordChange, recordDeletion, recordGlobal } from "./record-changes";
import { recordRefusedSignIn, recordSignIn, recordSignOut } from "./record-sign-ins";

/** The log itself, and word that is kept for machines and changes by itself. */
const untold = new Set(["events", "pings", "gift-facts", "happenings"]);

/** Writes everything that is done to a collection into the audit log; for people's accounts also who came and went. */
export function withAudit(collection: CollectionConfig): CollectionConfig {
  if (untold.has(collection.slug)) return collection;
  const { hooks = {} } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteAutosave],
      beforeChange: [...(hooks.beforeChange ?? []), noteChangedFields],
      afterChange: [...(hooks.afterChange ?? []), recordChange],
      afterDelete: [...(hooks.afterDelete ?? []), recordDeletion],
      ...(collection.auth
        ? {
            afterLogin: [...(hooks.afterLogin ?? []), recordSignIn],
            afterLogout: [...(hooks.afterLogout ?? []), recordSignOut],
            afterError: [...(hooks.afterError ?? []), recordRefusedSignIn],
          }
        : {}),
    },
  };
}

/** Writes every change to a global into the audit log. */
export function withGlobalAudit(global: GlobalConfig): GlobalConfig {
  const { hooks = {} } = global;
  const beforeChange = [...(hooks.beforeChange ?? []), noteChangedGlobalFields];
  return { ...global, hooks: { ...hooks, beforeChange, afterChange: [...(hooks.afterChange ?? []), recordGlobal] } };
}
