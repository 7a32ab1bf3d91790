import config from "@payload-config";
import { getPayload, type Payload } from "payload";

/** The one Payload of this process, opened at its first use. */
export function openNewsroom(): Promise<Payload> {
  return getPayload({ config });
}
