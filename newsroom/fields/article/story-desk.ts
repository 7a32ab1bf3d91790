import type { UIField } from "payload";

/** Above the fields of a story: where it stands, the steps that may be taken, notes of colleagues. It holds no data. */
export const storyDeskField: UIField = {
  name: "storyDesk",
  type: "ui",
  label: { ar: "حال المادة", en: "Where the story stands" },
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: "@/newsroom/admin/workflow/story-desk-field#StoryDeskField" },
  },
};
