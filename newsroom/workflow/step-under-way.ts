import type { PayloadRequest } from "payload";

type StepUnderWay = {
  article: number;
  /** When the version that was judged was last changed. */
  seen: string;
};

/** Marks a request as taking a step with a story: the step is written down already. */
export function beginStep(step: StepUnderWay, req: PayloadRequest): void {
  req.context["stepUnderWay"] = step;
}

/** The step that a request is taking with a story. */
export function stepUnderWay(article: number, req: PayloadRequest): StepUnderWay | null {
  const step: unknown = req.context["stepUnderWay"];
  return isStep(step) && step.article === article ? step : null;
}

function isStep(value: unknown): value is StepUnderWay {
  return typeof value === "object" && value !== null && "article" in value && "seen" in value;
}
