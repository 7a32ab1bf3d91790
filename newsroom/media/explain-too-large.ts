import type { AfterErrorHook } from "payload";
import { uploadError } from "./upload-problem";

/** Says at the file field why Payload stopped reading an upload: of its own it would say so in English and nowhere. */
export const explainTooLarge: AfterErrorHook = ({ error, req }) => {
  if (!("status" in error) || error.status !== 413) return;
  const { name, message, data } = uploadError("tooLarge", req);
  return { response: { errors: [{ name, message, data }] } };
};
