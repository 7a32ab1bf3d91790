import type { Field } from "payload";

/** The panel in which times are set for a story; nothing of it is stored with the story. */
export const timesField: Field = {
  name: "times",
  type: "ui",
  label: { ar: "جدولة", en: "Schedule" },
  admin: {
    position: "sidebar",
    disableListColumn: true,
    condition: (data) => Boolean(data["id"] ?? data["createdAt"]),
    components: { Field: "@/newsroom/admin/schedules/story-times#StoryTimesField" },
  },
};
