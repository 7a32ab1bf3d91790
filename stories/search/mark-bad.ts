import { answerWith } from "@/press/dependencies";

/** Makes the page that is being rendered answer 400: what was asked cannot be understood. */
export function markBad(): void {
  answerWith(400);
}
