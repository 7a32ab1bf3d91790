"use client";

import { useFormFields } from "@payloadcms/ui";

/** Whether readers have seen the correction whose field stands at `path`, such as `corrections.0.text`. */
export function useShown(path: string): boolean {
  return Boolean(useFormFields(([fields]) => fields[path.replace(/\.\w+$/, ".shownAt")]?.value));
}
