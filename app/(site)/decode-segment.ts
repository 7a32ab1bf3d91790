import { notFound } from "next/navigation";

/** A segment of an address as words. Next hands segments over percent-encoded; a malformed one is no address of ours. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    notFound();
  }
}
