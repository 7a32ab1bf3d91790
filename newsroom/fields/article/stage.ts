import type { SelectField } from "payload";
import { nobodyField, staffField } from "../../access/roles";
import { workflowWords } from "../../words/own/workflow";
import { stages } from "../../workflow/state";

const { ar, en } = workflowWords;

/** How far the newest draft has come. Kept by hooks; shown above the story and in lists, never as a field to fill in. */
export const stageField: SelectField = {
  name: "stage",
  type: "select",
  index: true,
  defaultValue: "draft",
  access: { read: staffField, create: nobodyField, update: nobodyField },
  label: { ar: ar.stage, en: en.stage },
  options: stages.map((value) => ({ value, label: { ar: ar.states[value], en: en.states[value] } })),
  admin: {
    condition: () => false,
    disableBulkEdit: true,
    components: { Cell: "@/newsroom/admin/workflow/state-cell#StateCell" },
  },
};
