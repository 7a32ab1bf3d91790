import type { Answered } from "../ask";

/** Whether the answer to a sign-in asks for the code of a second factor: `errors[0].data.needsCode`. */
export function needsCode({ status, body }: Answered): boolean {
  const errors: unknown = Object(body).errors;
  return status === 401 && Array.isArray(errors) && Object(Object(errors[0]).data).needsCode === true;
}
