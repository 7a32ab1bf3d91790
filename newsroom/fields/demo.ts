import type { CheckboxField } from "payload";

/** Marks what the demo edition brought, so that it can be taken out again. */
export const demoField: CheckboxField = {
  name: "demo",
  type: "checkbox",
  defaultValue: false,
  index: true,
  hidden: true,
};
