import type { PayloadRequest } from "payload";

/** Keeps until the change is done that it brings a new password: after it nothing of that is to be seen. */
export function noteNewPassword(req: PayloadRequest, user: number | string): void {
  req.context[keyOf(user)] = true;
}

/** Whether a change has brought a new password; asked once. */
export function tookNewPassword(req: PayloadRequest, user: number | string): boolean {
  const took = req.context[keyOf(user)] === true;
  delete req.context[keyOf(user)];
  return took;
}

function keyOf(user: number | string): string {
  return `new password of ${user}`;
}
