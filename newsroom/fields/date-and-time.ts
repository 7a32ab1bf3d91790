/** In figures alone: the names of months that Payload knows in Arabic are Egypt's (مارس), not the Levant's (آذار). */
export const dateAndTime = "d/M/yyyy، HH:mm";

/** The appearance of a date field whose hour counts. It shows the time of the editor's own device. */
export const dateAndTimePicker = {
  pickerAppearance: "dayAndTime",
  displayFormat: dateAndTime,
  timeFormat: "HH:mm",
  overrides: { timeCaption: "الساعة · Time" },
} as const;
