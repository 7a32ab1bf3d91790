import type { CollectionAfterChangeHook } from "payload";
import { purge } from "@/press/purge";
import { pictureNames } from "./publish-pictures";

/** Prints know when the right to what they show ends: of those that know an earlier end, or none, nothing may stay. */
export const purgeChangedRights: CollectionAfterChangeHook = ({ doc, previousDoc }) => {
  if (previousDoc?.["rightsUntil"] !== doc["rightsUntil"]) purge(pictureNames(doc), "withdrawn");
};
