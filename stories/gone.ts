import { answerWith } from "@/press/dependencies";

/** Makes the page that is being rendered answer 410: what stood here was withdrawn, or a link was closed. */
export function markGone(): void {
  answerWith(410);
}
