/** Letters of a note. */
const longestNote = 600;

/** The note to readers that was sent: plain text, `null` for none, `undefined` for what cannot be one. */
export function cleanNote(sent: unknown): string | null | undefined {
  const note = sent ?? "";
  if (typeof note !== "string" || note.length > longestNote) return undefined;
  return note.replaceAll(/[^\P{C}\n]/gu, "").trim() || null;
}
