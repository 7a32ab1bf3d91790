"use client";

import { DateTimeField, SelectField, TextareaField } from "@payloadcms/ui";
import type { DateFieldClientProps, SelectFieldClientProps, TextareaFieldClientProps } from "payload";
import { useShown } from "./use-shown";

// What readers have seen is shown and not offered for writing; the server refuses changes to it in any case.

export function CorrectionKind(props: SelectFieldClientProps) {
  return <SelectField {...props} readOnly={useShown(props.path) || props.readOnly === true} />;
}

export function CorrectionTime(props: DateFieldClientProps) {
  return <DateTimeField {...props} readOnly={useShown(props.path) || props.readOnly === true} />;
}

export function CorrectionText(props: TextareaFieldClientProps) {
  return <TextareaField {...props} readOnly={useShown(props.path) || props.readOnly === true} />;
}
