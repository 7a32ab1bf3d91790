import type { CollectionAfterChangeHook } from "payload";
import { recordEvent } from "../audit/record-event";

/** Tells the audit log that somebody gave a link away or took it back; of the newsroom's own previews nothing is told. */
export const noteLink: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (doc["own"] === true) return;
  const revoked = doc["revoked"] === true && previousDoc?.["revoked"] !== true;
  if (operation !== "create" && !revoked) return;
  await recordEvent(req, {
    action: operation === "create" ? "give-link" : "revoke-link",
    target: { collection: "previews", id: doc.id, title: doc["label"] ?? "" },
  });
};
